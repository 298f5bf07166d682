import { expect, test } from "vitest";
import { isDate, parseDate } from "../../../src/pipeline/ingest/parse-date.ts";

test.each([
  ["2025-12-04", "2025-12-04"],
  ["2025-12-04T10:30:00+05:30", "2025-12-04"],
  ["2025-12", "2025-12"],
  ["December 4, 2025", "2025-12-04"],
  ["Dec. 4, 2025", "2025-12-04"],
  ["DECEMBER 4TH, 2025", "2025-12-04"],
  ["4 December 2025", "2025-12-04"],
  ["Thursday, 4 Dec 2025", "2025-12-04"],
  ["Sept 14, 2025 10:00", "2025-09-14"],
  ["May 2025", "2025-05"],
])("%s begins with a date", (words, date) => {
  expect(parseDate(words)).toBe(date);
});

test.each([
  ["December 4"],
  ["04/12/2025"],
  ["4.12.2025"],
  ["Dec 4, 25"],
  ["February 30, 2025"],
  ["2025-13-01"],
  ["2025"],
  ["on December 4, 2025"],
  ["Mayor 2025"],
  ["December 4, 20251"],
  [""],
])("“%s” gives none", (words) => {
  expect(parseDate(words)).toBeUndefined();
});

test.each([
  ["2025", true],
  ["2024-02-29", true],
  ["2025-02-29", false],
  ["2025-00", false],
  ["2025-1", false],
  ["yesterday", false],
])("%s is a date of the calendar: %s", (text, answer) => {
  expect(isDate(text)).toBe(answer);
});
