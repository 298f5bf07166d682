import { expect, test } from "vitest";
import { dayNumber, printDay } from "../../../src/pipeline/relate/days.ts";

test.each([
  ["1970-01-01", 0],
  ["1969-12-31", -1],
  ["2024-03-01", 19783],
])("%s is day %i, and back", (iso, number) => {
  expect(dayNumber(iso)).toBe(number);
  expect(printDay(number)).toBe(iso);
});

test("a day behind the last of February is the first of March, or the 29th", () => {
  expect(printDay(dayNumber("2025-02-28") + 1)).toBe("2025-03-01");
  expect(printDay(dayNumber("2024-02-28") + 1)).toBe("2024-02-29");
});
