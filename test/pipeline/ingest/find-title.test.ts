import fc from "fast-check";
import { expect, test } from "vitest";
import { cleanTitle, findTitle } from "../../../src/pipeline/ingest/find-title.ts";
import { findLines } from "../../../src/pipeline/ingest/lines.ts";

const titleOf = (text: string): string | undefined => findTitle(findLines(text));

test.each([
  ["Russia Ratifies Key Defence Pact\n\nIn a timely boost, …", "Russia Ratifies Key Defence Pact"],
  ["# What Is RELOS?\nText.", "What Is RELOS?"],
  ["December 4, 2025\nPutin lands in Delhi\nText.", "Putin lands in Delhi"],
  ["World\nBy Jane Doe\nPutin lands in Delhi\nText.", "Putin lands in Delhi"],
  ["“We value them”, says Volodin\nText.", "“We value them”, says Volodin"],
  ["3,000 troops to Tajikistan\nText.", "3,000 troops to Tajikistan"],
])("%j has a title", (text, title) => {
  expect(titleOf(text)).toBe(title);
});

test.each([
  ["On Tuesday, Russia’s parliament ratified a major agreement."],
  ["Key Highlights\n- Russia’s State Duma ratified the pact"],
  ["Moscow\nText."],
  ["1. Reciprocal Access to Military Facilities"],
  [`${"A very long first line ".repeat(20)}`],
  [""],
])("%j has none", (text) => {
  expect(titleOf(text)).toBeUndefined();
});

test("a title is one short line without control characters, whatever it is made of", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 400 }), (text) => {
      const title = cleanTitle(text);
      expect(title.length).toBeLessThanOrEqual(180);

      expect(title).not.toMatch(/[\p{Cc}\p{Cs}]/u);
    }),
  );
});
