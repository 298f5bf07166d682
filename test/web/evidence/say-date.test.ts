import { expect, test } from "vitest";
import { sayDate, sayDateInWords } from "../../../web/evidence/say-date.ts";

test.each([
  ["2025-12-02", "2025-12-02"],
  ["2025", "2025"],
  ["2025-12-04/2025-12-05", "2025-12-04 – 2025-12-05"],
  ["--02-18", "02-18, year not given"],
])("%s is said as %s", (date, words) => {
  expect(sayDate(date)).toBe(words);
});

test.each([
  ["2025-12-02", "2 December 2025"],
  ["2025-12", "December 2025, day not given"],
  ["2025", "2025, month and day not given"],
  ["--02-18", "18 February, year not given"],
  ["--02", "February, year not given"],
  ["2025-12-04/2025-12-05", "from 4 December 2025 to 5 December 2025"],
  ["2024/2025", "from 2024 to 2025"],
  ["2025-13", "2025-13, day not given"],
  ["soon", "soon"],
])("%s is said in words as %s", (date, words) => {
  expect(sayDateInWords(date)).toBe(words);
});
