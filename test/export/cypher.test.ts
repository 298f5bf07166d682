import fc from "fast-check";
import { expect, test } from "vitest";
import { EMPTY_GRAPH, type Graph } from "../../src/domain/graph.ts";
import { entityId } from "../../src/domain/ids.ts";
import { FORMATS } from "../../src/export/formats.ts";
import { graphs } from "../arbitraries.ts";
import { SCHEMA, SMALL_GRAPH, smallId } from "../fixtures/small-graph.ts";

function toCypher(graph: Graph): string {
  return FORMATS.cypher.print(graph, SCHEMA)[0]?.text ?? "";
}

/** The script with `''` for every string and a bare `N` for every name in backticks. */
function skeletonOf(script: string): string {
  return script.replace(/'(?:[^'\\]|\\.)*'/g, "''").replace(/`(?:[^`]|``)*`/g, "N");
}

test("constraints come first, so that every MERGE finds its node by an index", () => {
  const lines = toCypher(SMALL_GRAPH).split("\n");
  const constraints = lines.filter((line) => line.startsWith("CREATE CONSTRAINT"));
  expect(constraints).toHaveLength(4);
  expect(lines.indexOf(constraints[3] ?? "")).toBeLessThan(lines.findIndex((line) => line.startsWith("UNWIND")));
});

test("an entity has its type as a label, a claim its predicate as a type, a fact a value, a document its mentions", () => {
  const script = toCypher(SMALL_GRAPH);
  const relos = smallId("RELOS");
  expect(script).toContain(`{\`id\`: '${relos}', \`name\`: 'RELOS', \`type\`: 'Agreement',`);
  expect(script).toContain("MERGE (n:Entity {id: row.id}) SET n = row, n:`Agreement`;");
  expect(script).toContain("MATCH (t:Entity {id: row.target}) MERGE (s)-[r:`SIGNED` {id: row.edge.id}]->(t)");
  expect(script).toContain("MATCH (t:Value {id: row.target}) MERGE (s)-[r:`SIGNED_ON` {id: row.edge.id}]->(t)");
  expect(script).toContain(
    "MATCH (s:Document {id: row.source}) MATCH (t:Entity {id: row.target}) MERGE (s)-[r:`MENTIONS`",
  );
  expect(script).toContain("MATCH (s:Conflict {id: row.source})");
  expect(script).toContain("`confidence`: 1.0,");
});

test("many rows are cut into statements of 500", () => {
  const ids = Array.from({ length: 1001 }, (_, index) => entityId("Person", `${index}`));
  const entities = ids.map((id) => ({ id, type: "Person", name: id, aliases: [], mentions: 0, documents: 0 }));
  const script = toCypher({ ...EMPTY_GRAPH, entities });
  expect(script.match(/MERGE \(n:Entity /g)).toHaveLength(3);
});

test("whatever the texts are, outside of strings and names there is only what we wrote, a row on each line", () => {
  fc.assert(
    fc.property(graphs(), (graph) => {
      const skeleton = skeletonOf(toCypher(graph));
      expect(skeleton.replace(/^\/\/.*\n/gm, "")).toMatch(/^[\w\s(){}[\]:;,.'=>-]*$/);
      const rows = skeleton.split("\n").filter((line) => line.startsWith("{"));
      const mentioning = new Set(graph.mentions.map(({ document, entity }) => `${document} ${entity}`)).size;
      const facts = graph.claims.filter(({ value }) => value !== undefined).length;
      const { documents, entities, claims, conflicts } = graph;
      const nodes = documents.length + entities.length + facts + conflicts.length;
      expect(rows).toHaveLength(nodes + claims.length + mentioning + conflicts.length);
    }),
  );
});
