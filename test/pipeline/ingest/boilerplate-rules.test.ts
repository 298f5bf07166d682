import { expect, test } from "vitest";
import { BOILERPLATE_RULES, LONGEST_LINE } from "../../../src/pipeline/ingest/boilerplate-rules.ts";

const hits = BOILERPLATE_RULES.flatMap((rule) => rule.hits.map((line) => ({ rule, line })));
const misses = BOILERPLATE_RULES.flatMap((rule) => rule.misses.map((line) => ({ rule, line })));

test.each(hits)("$rule.id takes “$line”", ({ rule, line }) => {
  expect(line.length).toBeLessThanOrEqual(LONGEST_LINE);
  expect(rule.line.test(line)).toBe(true);
});

test.each(misses)("$rule.id and the others leave “$line”", ({ line }) => {
  expect(BOILERPLATE_RULES.filter((rule) => rule.line.test(line)).map((rule) => rule.id)).toEqual([]);
});

test("every rule has a name of its own, hits and near-misses", () => {
  expect(new Set(BOILERPLATE_RULES.map((rule) => rule.id)).size).toBe(BOILERPLATE_RULES.length);
  expect(BOILERPLATE_RULES.filter((rule) => rule.hits.length === 0 || rule.misses.length === 0)).toEqual([]);
});
