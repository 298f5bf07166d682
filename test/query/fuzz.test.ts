import { expect, test } from "vitest";
import { newRandom } from "../../bench/synthetic-graph.ts";
import { fuzz } from "./fuzz.ts";

test("fuzz: a mutated query gives rows or a query error, and both happen", () => {
  const { outcomes } = fuzz(3000, newRandom(7));
  expect(outcomes.get("rows")).toBeGreaterThan(50);
  expect(outcomes.get("syntax unexpected-syntax")).toBeGreaterThan(50);
});
