import fc from "fast-check";
import { expect, test } from "vitest";
import { Float, type Value } from "../../../src/query/run/value.ts";
import { firstOfType } from "../../../src/query/store/adjacency.ts";
import { ColumnBuilder } from "../../../src/query/store/column-builder.ts";
import { groupByCode } from "../../../src/query/store/group-by-code.ts";
import { arbitraryGraph } from "../arbitraries.ts";
import { buildSketch } from "../build-sketch.ts";

test("a graph tells what was put in: labels, properties, ends", () => {
  fc.assert(
    fc.property(arbitraryGraph, (sketch) => {
      const graph = buildSketch(sketch);
      const nodes = sketch.nodes.map((_, id) => ({
        labels: graph.labelsOf(id),
        k: graph.nodeProperty(id, "k"),
        name: graph.nodeProperty(id, "name"),
      }));
      const relationships = sketch.relationships.map((_, id) => {
        const { start, end } = graph.relationship(id);
        return { type: graph.typeOf(id), start, end };
      });
      expect({ nodes, relationships }).toEqual(sketch);
    }),
  );
});

test("each relationship lies once at its start and once at its end, by type", () => {
  fc.assert(
    fc.property(arbitraryGraph, (sketch) => {
      const { outgoing, incoming, nodeCount, types } = buildSketch(sketch);
      for (const [adjacency, from] of [[outgoing, "start"] as const, [incoming, "end"] as const]) {
        for (let node = 0; node < nodeCount; node += 1) {
          const [low, high] = [adjacency.offsets[node] as number, adjacency.offsets[node + 1] as number];
          const found = [...adjacency.relationships.subarray(low, high)].sort((a, b) => a - b);
          const wanted = sketch.relationships.flatMap((each, id) => (each[from] === node ? [id] : []));
          expect(found).toEqual(wanted);
          for (const [id, type] of types.entries()) {
            const first = firstOfType(adjacency.types, id, low, high);
            const next = firstOfType(adjacency.types, id + 1, low, high);
            const ofType = wanted.filter((each) => sketch.relationships[each]?.type === type);
            expect([...adjacency.relationships.subarray(first, next)]).toEqual(ofType);
          }
        }
      }
    }),
  );
});

test("a column finds the rows of a value", () => {
  const column = new ColumnBuilder();
  const values: Value[] = ["a", null, "b", "a", 1, true];
  for (const [row, value] of values.entries()) column.set(row, value);
  const built = column.build();
  expect(values.map((_, row) => built.valueAt(row))).toEqual(values);
  expect([...built.rowsWith("a")]).toEqual([0, 3]);
  expect([...built.rowsWith("c")]).toEqual([]);
  expect([...built.rowsWith("a")]).toEqual([0, 3]);
  expect([built.has(1), built.has(2), built.valueAt(99)]).toEqual([false, true, null]);
});

test("a number is not looked up in a column with floats, where another may equal it", () => {
  const column = new ColumnBuilder();
  column.set(0, 1);
  expect(column.build().isIndexable(1)).toBe(true);
  column.set(1, new Float(1));
  expect([column.build().isIndexable(1), column.build().isIndexable("x")]).toEqual([false, true]);
});

test("a counting sort keeps the order of rows", () => {
  const { offsets, rows } = groupByCode([2, 0, 2, 1], 3);
  expect([[...offsets], [...rows]]).toEqual([
    [0, 1, 2, 4],
    [1, 3, 0, 2],
  ]);
});
