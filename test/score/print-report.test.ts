import { expect, test } from "vitest";
import { EMPTY_GRAPH } from "../../src/domain/graph.ts";
import { printReport } from "../../src/score/print-report.ts";
import { readGold } from "../../src/score/read-gold.ts";
import { scoreGraph } from "../../src/score/score-graph.ts";
import { SMALL_GRAPH } from "../fixtures/small-graph.ts";

const gold = readGold("test/fixtures/gold");
const small = { name: "small", documents: gold.length, model: "reader 1", scores: scoreGraph(SMALL_GRAPH, gold) };
const empty = { ...small, name: "a|b", documents: 1, scores: scoreGraph(EMPTY_GRAPH, gold) };
const lines = printReport([small, empty]).split("\n");

test("the overview has a column a set, with the figures of its run", () => {
  expect(lines).toContain(
    "|  | small, 3 documents, of which the graph lacks 1 | a\\|b, 1 document, of which the graph lacks 3 |",
  );
  expect(lines).toContain(
    "| entities | **0.759** P 0.733 R 0.786 · 11 of 15, 14 noted | **0.000** P 0.000 R 0.000 · 0 of 0, 14 noted |",
  );
  expect(lines).toContain("| status | **0.833** of the relations found | – |");
  expect(lines).toContain("Read by reader 1.");
});

test("each type and each predicate that either set has is a line", () => {
  expect(lines.filter((line) => line.startsWith("| `Event`"))).toEqual([
    "| `Event` | **0.000** P 0.000 R 0.000 · 0 of 0, 1 noted | **0.000** P 0.000 R 0.000 · 0 of 0, 1 noted |",
  ]);
  const predicates = lines.slice(lines.indexOf("## Relations by predicate") + 4, -1);
  expect(predicates.map((line) => line.split("`")[1])).toEqual(Object.keys(small.scores.predicates));
  expect(lines.find((line) => line.startsWith("| `LOCATED_IN`"))).toMatch(/ 0 of 1, 0 noted \| – \|$/);
});
