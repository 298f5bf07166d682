import { execFileSync, spawnSync } from "node:child_process";
import fc from "fast-check";
import { MultiDirectedGraph } from "graphology";
import { parse } from "graphology-graphml";
import { describe, expect, test } from "vitest";
import { EMPTY_GRAPH } from "../../src/domain/graph.ts";
import { toGraphml } from "../../src/export/graphml.ts";
import { graphs } from "../arbitraries.ts";
import { SCHEMA, SMALL_GRAPH } from "../fixtures/small-graph.ts";
import { type Attributes, type ExpectedGraph, expectGraph, expectGraphData } from "./expect-graph.ts";
import { toPlainGraph } from "./to-plain-graph.ts";

test("keys declare the types that the attributes have", () => {
  const declared = toGraphml(SMALL_GRAPH, SCHEMA).matchAll(/<key .*attr\.name='(\w+)' attr\.type="(\w+)"/g);
  expect(Object.fromEntries([...declared].map(([, name, type]) => [name, type]))).toMatchObject({
    ...{ confidence: "double", documents: "int", mentions: "int", publishers: "int", symmetric: "boolean" },
    ...{ quotes: "string", aliases: "string", date: "string", evidence: "string", place: "string" },
  });
});

test("a value of the user's schema that is named like a column of ours gets a column of its own", () => {
  const [claim, ...others] = SMALL_GRAPH.claims.map((claim) => ({
    ...claim,
    values: { Status: "ours", note: "theirs" },
  }));
  const graphml = toGraphml({ ...SMALL_GRAPH, claims: claim ? [claim, ...others] : [] }, SCHEMA);
  const attributes = toPlainGraph(parse(MultiDirectedGraph, graphml)).edges[claim?.id ?? ""];
  expect(attributes).toMatchObject({ status: claim?.status, value_Status: "ours", note: "theirs" });
});

describe("graphology-graphml", () => {
  test("finds the nodes, edges and attributes that were written", () => {
    const graph = parse(MultiDirectedGraph, toGraphml(SMALL_GRAPH, SCHEMA));
    expect(graph.type).toBe("directed");
    expect(toPlainGraph(graph)).toEqual(expectGraph(SMALL_GRAPH));
    const { documents, conflicts } = graph.getAttributes();
    expect({ documents: JSON.parse(documents), conflicts: JSON.parse(conflicts) }).toEqual(
      expectGraphData(SMALL_GRAPH),
    );
  });

  test("opens an empty graph", () => {
    expect(parse(MultiDirectedGraph, toGraphml(EMPTY_GRAPH, SCHEMA)).order).toBe(0);
  });

  test("finds every attribute of any graph, whatever its names and quotes are made of", () => {
    fc.assert(
      fc.property(graphs(), (graph) => {
        expect(toPlainGraph(parse(MultiDirectedGraph, toGraphml(graph, SCHEMA)))).toEqual(expectGraph(graph));
      }),
    );
  });
});

/** Reads a JSON list of GraphML texts, prints what NetworkX makes of them. */
const READ_WITH_NETWORKX = `
import json, sys, networkx
def plain(text):
    graph = networkx.parse_graphml(text, force_multigraph=True)
    return {
        "directed": graph.is_directed(),
        "data": {name: json.loads(graph.graph[name]) for name in ("documents", "conflicts")},
        "nodes": dict(graph.nodes(data=True)),
        "edges": {id: {"source": source, "target": target, **cells}
                  for source, target, id, cells in graph.edges(keys=True, data=True)},
    }
json.dump([plain(text) for text in json.load(sys.stdin)], sys.stdout)
`;

interface ReadGraph extends ExpectedGraph {
  readonly directed: boolean;
  readonly data: Attributes;
}

const hasNetworkx = spawnSync("python3", ["-c", "import networkx"]).status === 0;

function readWithNetworkx(texts: readonly string[]): readonly ReadGraph[] {
  const input = JSON.stringify(texts);
  return JSON.parse(execFileSync("python3", ["-c", READ_WITH_NETWORKX], { input, maxBuffer: 2 ** 28 }).toString());
}

/** NetworkX before 3 takes an empty text for no text. */
function withoutEmptyTexts(graph: unknown): unknown {
  return JSON.parse(JSON.stringify(graph, (_, value) => (value === "" ? undefined : value)));
}

describe("NetworkX", () => {
  test("finds the nodes, edges, attributes and parallel edges that were written, and so for hostile graphs", (context) => {
    context.skip(!hasNetworkx, "python3 with networkx is not here (on Debian: apt-get install python3-networkx)");
    const written = [SMALL_GRAPH, ...fc.sample(graphs(), { numRuns: 60, seed: 2 })];
    const read = readWithNetworkx(written.map((graph) => toGraphml(graph, SCHEMA)));
    for (const [index, graph] of written.entries()) {
      const expected = { directed: true, data: expectGraphData(graph), ...expectGraph(graph) };
      expect(withoutEmptyTexts(read[index])).toEqual(withoutEmptyTexts(expected));
    }
  });
});
