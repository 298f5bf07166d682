import { expect, test } from "vitest";
import { measureCoverage } from "../../src/pipeline/coverage.ts";
import { KNOWLEDGE, sourceOf } from "../knowledge.ts";

const TEXT = `Kari Holm signed the Aachen Treaty.

Kari Holm signed for Norway.

Kari Holm, Lars Berg, Norway.

It rained on Monday.`;

test("sentences that may say more are listed with what was missing, the most promising first", async () => {
  const { gaps, ...counts } = await measureCoverage([sourceOf(TEXT)], KNOWLEDGE, () => {});
  expect(counts).toEqual({ sentences: 4, withClaim: 1, withWord: 1, withEntities: 2 });
  expect(gaps.map(({ sentence, promise }) => [sentence, promise])).toEqual([
    [1, 4],
    [2, 3],
  ]);
  expect(gaps[0]).toMatchObject({ path: "test.txt", text: "Kari Holm signed for Norway.", start: 37, end: 65 });
  expect(gaps[0]?.words).toContainEqual({ word: "signed", predicate: "SIGNED", missing: "object" });
  expect(gaps[1]?.entities).toEqual(["Kari Holm", "Lars Berg", "Norway"]);
});

test("what is in another language is no gap", async () => {
  const source = sourceOf(TEXT);
  const french = { ...source, document: { ...source.document, language: "fr" } };
  expect(await measureCoverage([french], KNOWLEDGE, () => {})).toMatchObject({ sentences: 0, gaps: [] });
});
