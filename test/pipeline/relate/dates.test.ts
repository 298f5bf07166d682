import { expect, test } from "vitest";
import { findDates } from "../../../src/pipeline/relate/dates.ts";

/** words · published · what it means for what has happened · for what is planned; "" for no date */
const CASES: readonly (readonly [string, string | undefined, string, string])[] = [
  ["on December 2, 2025", undefined, "2025-12-02", "2025-12-02"],
  ["on 1 October 2011", "2011-10-01", "2011-10-01", "2011-10-01"],
  ["in February 2025", undefined, "2025-02", "2025-02"],
  ["on February 18", undefined, "--02-18", "--02-18"],
  ["on February 18", "2025-12", "2025-02-18", "2026-02-18"],
  ["on December 2", "2025-12", "2025-12-02", "2025-12-02"],
  ["on December 4-5", "2025-12-03", "2024-12-04/2024-12-05", "2025-12-04/2025-12-05"],
  ["from December 4–5, 2025", undefined, "2025-12-04/2025-12-05", "2025-12-04/2025-12-05"],
  ["at the end of November", undefined, "--11", "--11"],
  ["on Tuesday", "2025-12-03", "2025-12-02", "2025-12-09"],
  ["on Wednesday", "2025-12-03", "2025-12-03", "2025-12-03"],
  ["on Tuesday", "2025-12", "", ""],
  ["yesterday", "2025-12-03", "2025-12-02", "2025-12-02"],
  ["yesterday", undefined, "", ""],
  ["last month", "2025-12-03", "2025-11", "2025-11"],
  ["three years later", "2025-12-03", "", ""],
  ["for five years", "2025-12-03", "", ""],
  ["since 2000", undefined, "2000", "2000"],
  ["it may march", "2025-12-03", "", ""],
  ["on 02/03/2024", undefined, "", ""],
  ["for 2021-2031", undefined, "", ""],
];

test.each(CASES)("«%s», published %s, is %s looking back and %s looking ahead", (words, published, past, ahead) => {
  const [date] = findDates(words, 0, published);
  expect([date?.past ?? "", date?.ahead ?? ""]).toEqual([past, ahead]);
});

test("offsets count in the text, also behind dashes and quotes", () => {
  const text = "Russia’s Duma – on December 2, 2025 – voted.";
  const [date] = findDates(text, 100, undefined);
  expect(text.slice((date?.start ?? 0) - 100, (date?.end ?? 0) - 100)).toBe("December 2, 2025");
});
