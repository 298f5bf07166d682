import { expect, test } from "vitest";
import { toDateSpan } from "../../../web/timeline/date-span.ts";

test.each([
  ["2025", "2025-01-01", "2026-01-01", "year"],
  ["2025-12", "2025-12-01", "2026-01-01", "month"],
  ["2024-02-29", "2024-02-29", "2024-03-01", "day"],
  ["2025-12-04/2025-12-05", "2025-12-04", "2025-12-06", "period"],
  ["2018/2020-03", "2018-01-01", "2020-04-01", "period"],
  ["0099-01-01", "0099-01-01", "0099-01-02", "day"],
])("%s covers its own precision", (date, from, to, precision) => {
  expect(toDateSpan(date)).toEqual({ start: Date.parse(from), end: Date.parse(to), precision });
});

test.each([
  "--02-18",
  "--12",
  "2025-02-30",
  "2025-13",
  "2025-12-05/2025-12-04",
  "2025/",
  "soon",
  "",
  "2025-1",
  "9".repeat(400),
])("%s has no place on an axis", (date) => {
  expect(toDateSpan(date)).toBeUndefined();
});
