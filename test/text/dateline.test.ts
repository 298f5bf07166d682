import { expect, test } from "vitest";
import { datelineLength } from "../../src/text/dateline.ts";

const CASES: readonly (readonly [string, string])[] = [
  ["OSLO, Nov. 22 (Nordnews) -- Norland voted.", "OSLO, Nov. 22 (Nordnews) -- "],
  ["OSLO (NN) — Norland voted.", "OSLO (NN) — "],
  ["NEW DELHI, 4 December (Agency) - Norland voted.", "NEW DELHI, 4 December (Agency) - "],
  ["NEW DELHI - Norland voted.", "NEW DELHI - "],
  ["SAN JOSE, March 14, 2023 — Norland voted.", "SAN JOSE, March 14, 2023 — "],
  ["Norland voted – and won.", ""],
  ["NATO (the alliance) voted.", ""],
  ["S-400 - a system", ""],
];

test.each(CASES)("«%s» opens with «%s»", (words, dateline) => {
  expect(words.slice(0, datelineLength(words))).toBe(dateline);
});
