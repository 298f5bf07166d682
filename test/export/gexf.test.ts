import fc from "fast-check";
import { MultiGraph } from "graphology";
import { parse } from "graphology-gexf";
import { expect, test } from "vitest";
import type { Graph } from "../../src/domain/graph.ts";
import { FORMATS } from "../../src/export/formats.ts";
import { graphs } from "../arbitraries.ts";
import { SCHEMA, SMALL_GRAPH } from "../fixtures/small-graph.ts";
import { type ExpectedGraph, expectGraph } from "./expect-graph.ts";
import { toPlainGraph } from "./to-plain-graph.ts";

function toGexf(graph: Graph): string {
  return FORMATS.gexf.print(graph, SCHEMA)[0]?.text ?? "";
}

/** As graphology reads it: no label rather than an empty one, and each edge with its kind. */
function expectGexf(graph: Graph): ExpectedGraph {
  const { nodes, edges } = expectGraph(graph);
  const withoutEmptyLabel = Object.entries(nodes).map(([id, { label, ...others }]) => [
    id,
    label ? { label, ...others } : others,
  ]);
  const withKind = Object.entries(edges).map(([id, edge]) => [
    id,
    { ...edge, kind: `${edge.predicate} ${edge.status}` },
  ]);
  return { nodes: Object.fromEntries(withoutEmptyLabel), edges: Object.fromEntries(withKind) };
}

test("graphology-gexf finds the nodes, parallel edges and attributes that were written", () => {
  const graph = parse(MultiGraph, toGexf(SMALL_GRAPH));
  expect(graph.type).toBe("directed");
  expect(toPlainGraph(graph)).toEqual(expectGexf(SMALL_GRAPH));
});

test("graphology-gexf finds every attribute of any graph, whatever its names and quotes are made of", () => {
  fc.assert(
    fc.property(graphs(), (graph) => {
      expect(toPlainGraph(parse(MultiGraph, toGexf(graph)))).toEqual(expectGexf(graph));
    }),
  );
});
