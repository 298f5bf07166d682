import { expect, test } from "vitest";
import { claimId } from "../../../src/domain/ids.ts";
import { cutGraph } from "../../../src/export/cut-graph.ts";
import { printShown, type ShareFile } from "../../../web/share/print-shown.ts";
import { SCHEMA, SMALL_GRAPH, smallId } from "../../fixtures/small-graph.ts";

const RATIFIED = SMALL_GRAPH.claims.filter(({ predicate, status }) => predicate === "RATIFIED" && status === "denied");
const PART = cutGraph(SMALL_GRAPH, {
  entities: [smallId("State Duma"), smallId("RELOS")],
  claims: RATIFIED.map(({ id }) => id),
});

test.each<[ShareFile, string]>([
  [{ format: "graphml", name: "graph.graphml" }, "application/graphml+xml"],
  [{ format: "gexf", name: "graph.gexf" }, "application/gexf+xml"],
  [{ format: "json", name: "graph.json" }, "application/json"],
  [{ format: "csv", name: "evidence.csv" }, "text/csv"],
  [{ format: "pack" }, "text/html"],
])("%j has the words of its claims and of no other", (file, type) => {
  const printed = printShown(PART, SCHEMA, file);
  expect(printed.type).toBe(type);
  expect(printed.text).toContain("The Duma has not ratified RELOS");
  expect(printed.text).not.toContain("Vinay Kumar signed");
});

test("cutGraph: who is quoted comes along, and only the documents that speak", () => {
  expect(PART.entities.map(({ name }) => name).sort()).toEqual(["RELOS", "State Duma", "Vladimir Putin"]);
  expect(PART.documents.map(({ path }) => path)).toEqual(["folder/second.txt"]);
  expect(PART.claims).toEqual(RATIFIED);
});

test("cutGraph: without a claim there is no document, and of an unknown claim there is nothing", () => {
  const part = cutGraph(SMALL_GRAPH, { entities: [smallId("Russia")], claims: [claimId(["none"])] });
  expect(part.documents).toEqual([]);
  expect(part.claims).toEqual([]);
  expect(part.conflicts).toEqual([]);
});
