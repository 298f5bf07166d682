import { expect, test } from "vitest";
import { findDate } from "../../../src/pipeline/ingest/find-date.ts";
import { findLines } from "../../../src/pipeline/ingest/lines.ts";

const dateOf = (text: string): string | undefined => findDate(findLines(text));

test.each([
  ["Title\n\nPublished: 4 December 2025\n\nText.", "2025-12-04"],
  ["Title\nPublished At: December 4, 2025, 10:30 IST\nText.", "2025-12-04"],
  ["Title\nPosted on 2025-12-04", "2025-12-04"],
  ["Title\nAugust 16, 2008\nText.", "2008-08-16"],
  ["Title\nThu, 4 Dec 2025, 10:30 AM IST\nText.", "2025-12-04"],
  ["Title\n1 Oct 2011 Posted in Press releases\nText.", "2011-10-01"],
  ["Title\nBy Jane Doe | December 4, 2025\nText.", "2025-12-04"],
  ["WASHINGTON, July 11, 2022 (Reuters) – The president spoke.", "2022-07-11"],
  ["NEW DELHI, Dec 4, 2025 — Putin landed.", "2025-12-04"],
  ["December 2, 2025\nPublished: December 4, 2025", "2025-12-04"],
])("%j is dated", (text, date) => {
  expect(dateOf(text)).toBe(date);
});

test.each([
  ["RELOS was signed on February 18, 2025 in Moscow."],
  ["December 2, 2025 was the day of the vote."],
  ["Published At:\n\nText of May 2025."],
  ["Updated: December 5, 2025"],
  ["NEW DELHI, Dec 4 (PTI) — Putin landed."],
  ["Published: 04/12/2025"],
  [`${"A line of the article.\n".repeat(20)}December 4, 2025`],
  ["By 2030, trade will reach $100 billion, December 4, 2025 figures say."],
])("%j is not: no date is better than a wrong one", (text) => {
  expect(dateOf(text)).toBeUndefined();
});
