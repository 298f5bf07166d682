import fc from "fast-check";
import { expect, test } from "vitest";
import { displayWidth, fitTo } from "../../../src/cli/query/display-width.ts";

test.each([
  ["RELOS", 5],
  ["习近平", 6],
  ["Путин", 5],
  ["Citroe\u0308n", 7],
  ["🇮🇳", 2],
  ["👩‍✈️", 2],
  ["a\u200bb", 2],
  ["", 0],
])("%j takes %i cells", (text, width) => {
  expect(displayWidth(text)).toBe(width);
});

test.each([
  ["State Duma", 10, "State Duma"],
  ["State Duma", 8, "State D…"],
  ["State Duma", 7, "State…"],
  ["习近平", 5, "习近…"],
  ["习近平", 4, "习…"],
])("%j in %i cells is %j", (text, width, fitted) => {
  expect(fitTo(text, width)).toBe(fitted);
});

test("what is fitted never takes more cells than there are", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), fc.integer({ min: 1, max: 20 }), (text, width) => {
      expect(displayWidth(fitTo(text, width))).toBeLessThanOrEqual(width);
    }),
  );
});
