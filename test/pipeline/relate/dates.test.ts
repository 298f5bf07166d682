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
  ["on December 4-5", "2025-12-03", "2025-12-04/2025-12-05", "2025-12-04/2025-12-05"],
  ["from December 4–5, 2025", undefined, "2025-12-04/2025-12-05", "2025-12-04/2025-12-05"],
  ["at the end of November", undefined, "--11", "--11"],
  ["on Tuesday", "2025-12-03", "2025-12-02", "2025-12-09"],
  ["on Wednesday", "2025-12-03", "2025-12-03", "2025-12-03"],
  ["on Tuesday", "2025-12", "", ""],
  ["yesterday", "2025-12-03", "2025-12-02", "2025-12-02"],
  ["yesterday", undefined, "", ""],
  ["last month", "2025-12-03", "2025-11", "2025-11"],
  ["his May visit", "2025-12-03", "2025-05", "2026-05"],
  ["the very long May talks", "2025-12-03", "2025-05", "2026-05"],
  ["the next day", "2025-12-03", "", ""],
  ["three years later", "2025-12-03", "", ""],
  ["for five years", "2025-12-03", "", ""],
  ["since 2000", undefined, "2000", "2000"],
  ["it may march", "2025-12-03", "", ""],
  ["on 02/03/2024", undefined, "", ""],
  ["for 2021-2031", undefined, "", ""],
  ["on 2 Oct.", "2025-12-03", "2025-10-02", "2026-10-02"],
  ["in October", "2025-12-03", "2025-10", "2026-10"],
  ["Dec. 4 and 5", "2025-12-03", "2025-12-04/2025-12-05", "2025-12-04/2025-12-05"],
  ["on the 4th and 5th of December 2024", undefined, "2024-12-04/2024-12-05", "2024-12-04/2024-12-05"],
  ["July 5 and 6, 2022", undefined, "2022-07-05/2022-07-06", "2022-07-05/2022-07-06"],
  ["May 4 and 5,000 men", undefined, "--05-04", "--05-04"],
  ["4–5 December 2025", undefined, "2025-12-04/2025-12-05", "2025-12-04/2025-12-05"],
  ["from December 30 to January 2", "2025-12-03", "2025-12-30/2026-01-02", "2025-12-30/2026-01-02"],
  ["2025-12-04", undefined, "2025-12-04", "2025-12-04"],
  ["on the morning of 5 July 2022", undefined, "2022-07-05", "2022-07-05"],
  ["this morning", "2025-12-03", "2025-12-03", "2025-12-03"],
  ["this morning", undefined, "", ""],
  ["Monday, December 1", "2025-12-03", "2025-12-01", "2025-12-01"],
  ["last Tuesday", "2025-12-03", "2025-12-02", "2025-12-02"],
  ["next Tuesday", "2025-12-03", "2025-12-09", "2025-12-09"],
  ["last week", "2025-12-03", "2025-11-24/2025-11-30", "2025-11-24/2025-11-30"],
  ["earlier this week", "2025-12-03", "2025-12-01/2025-12-07", "2025-12-01/2025-12-07"],
  ["two weeks ago", "2025-12-03", "2025-11-17/2025-11-23", "2025-11-17/2025-11-23"],
  ["over the weekend", "2025-12-03", "2025-11-29/2025-11-30", "2025-11-29/2025-11-30"],
  ["next weekend", "2025-12-03", "2025-12-13/2025-12-14", "2025-12-13/2025-12-14"],
  ["earlier this year", "2025-12-03", "2025", "2025"],
  ["two years ago", "2025-12-03", "2023", "2023"],
  ["in October last year", "2025-12-03", "2024-10", "2024-10"],
  ["last December", "2025-12-03", "2024-12", "2024-12"],
  ["last week", undefined, "", ""],
  ["in FY 2024-25", undefined, "2024/2025", "2024/2025"],
  ["in fiscal year 2025", undefined, "2025", "2025"],
  ["in 2024–25", undefined, "2024/2025", "2024/2025"],
  ["in the third quarter of 2018", undefined, "2018-07/2018-09", "2018-07/2018-09"],
  ["in Q3 2025", undefined, "2025-07/2025-09", "2025-07/2025-09"],
  ["in the second half of 2026", undefined, "2026-07/2026-12", "2026-07/2026-12"],
  ["from 2011 to 2015", undefined, "2011/2015", "2011/2015"],
  ["in early 2026", undefined, "2026", "2026"],
  ["in the spring of 2023", undefined, "2023", "2023"],
  ["by 2030", undefined, "2030", "2030"],
  ["2,000 troops", undefined, "", ""],
  ["on 4.12.2025", undefined, "", ""],
  ["in the 1990s", undefined, "", ""],
  ["for the last four days", "2025-12-03", "", ""],
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
