import { expect, test } from "vitest";
import { findNearMisses } from "../../../src/pipeline/fuse/near-misses.ts";
import { buildGraph, type Sketch } from "../../fixtures/build-graph.ts";
import { KNOWLEDGE } from "../../knowledge.ts";

const SKETCH: Sketch = {
  documents: [{ path: "a.txt", text: "Kari Holm left. Holm met Lars Berg." }],
  entities: [
    ["Person", "Kari Holm"],
    ["Person", "Holm"],
    ["Person", "Lars Berg"],
  ],
  claims: [],
};

test("entities that linking compares and leaves apart come with its reasons", () => {
  const [miss, ...others] = findNearMisses(buildGraph(SKETCH).graph, KNOWLEDGE.lexicon);
  expect([miss?.a.name, miss?.b.name].sort()).toEqual(["Holm", "Kari Holm"]);
  expect(miss?.score).toBeLessThan(0.7);
  expect(miss?.why).toContain("linking weighed same words");
  expect(others).toEqual([]);
});
