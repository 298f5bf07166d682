import fc from "fast-check";
import { expect, test } from "vitest";
import { EMPTY_GRAPH, type Graph } from "../../src/domain/graph.ts";
import type { FormatName } from "../../src/export/format-names.ts";
import { FORMATS } from "../../src/export/formats.ts";
import { graphs } from "../arbitraries.ts";
import { SCHEMA, SMALL_GRAPH } from "../fixtures/small-graph.ts";

const names = Object.keys(FORMATS) as FormatName[];

test.each(names)("%s prints files with its extension, also of an empty graph", (name) => {
  const { extension, print } = FORMATS[name];
  for (const graph of [EMPTY_GRAPH, SMALL_GRAPH]) {
    const files = print(graph, SCHEMA).map((file) => file.name);
    expect(files).not.toEqual([]);
    expect(files.filter((file) => !file.endsWith(extension))).toEqual([]);
  }
});

/** The same records in another order, with their fields in another order. */
function reverse(graph: Graph): Graph {
  return Object.fromEntries(
    Object.entries(graph).map(([name, records]) => [name, records.map(reverseFields).toReversed()]),
  ) as unknown as Graph;
}

function reverseFields(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reverseFields);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([name, field]) => [name, reverseFields(field)]),
  );
}

test.each(names)("%s: equal graphs give equal bytes, whatever the order of records and fields", (name) => {
  fc.assert(
    fc.property(graphs(), (graph) => {
      expect(FORMATS[name].print(reverse(graph), SCHEMA)).toEqual(FORMATS[name].print(graph, SCHEMA));
    }),
    { numRuns: 40 },
  );
});

test("JSON gives every record back", () => {
  fc.assert(
    fc.property(graphs(), (graph) => {
      expect(JSON.parse(FORMATS.json.print(graph, SCHEMA)[0]?.text ?? "")).toEqual(graph);
    }),
  );
});
