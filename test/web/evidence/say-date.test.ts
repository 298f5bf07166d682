import { expect, test } from "vitest";
import { sayDate } from "../../../web/evidence/say-date.ts";

test.each([
  ["2025-12-02", "2025-12-02"],
  ["2025", "2025"],
  ["2025-12-04/2025-12-05", "2025-12-04 – 2025-12-05"],
  ["--02-18", "02-18, year not given"],
])("%s is said as %s", (date, words) => {
  expect(sayDate(date)).toBe(words);
});
