import fc from "fast-check";
import { expect, test } from "vitest";
import { commonDate, datesAgree } from "../../src/domain/dates.ts";

test.each([
  ["2025-02-18", "2025-02-18", true],
  ["2025-02-18", "2025-02", true],
  ["2025-02-18", "2025", true],
  ["2025-02-18", "--02-18", true],
  ["2025-02-18", "--02", true],
  ["2025-02-18", "--03", false],
  ["2025-12-02", "2025-12-03", false],
  ["2025-12-04", "2025-12-04/2025-12-05", true],
  ["2025-12-06", "2025-12-04/2025-12-05", false],
  ["2025-12", "2025-12-04/2025-12-05", true],
  ["2025", "--02-18", true],
])("datesAgree: %s and %s: %s", (a, b, agree) => {
  expect(datesAgree(a, b)).toBe(agree);
});

test.each([
  [[], undefined],
  [["2025-02", "2025-02-18"], "2025-02-18"],
  [["--02-18", "2025"], "--02-18"],
  [["2025-12-02", "2025-12-03"], undefined],
])("commonDate: of %j it is %s", (dates, common) => {
  expect(commonDate(dates)).toBe(common);
});

const date = fc.oneof(
  fc.integer({ min: 1990, max: 2030 }).map(String),
  fc
    .tuple(fc.integer({ min: 2020, max: 2022 }), fc.integer({ min: 10, max: 12 }))
    .map(([year, month]) => `${year}-${month}`),
  fc.integer({ min: 10, max: 28 }).map((day) => `2021-11-${day}`),
  fc.integer({ min: 10, max: 28 }).map((day) => `--11-${day}`),
);

test("datesAgree: every date agrees with itself, and the order of the two never matters", () => {
  fc.assert(
    fc.property(date, date, (a, b) => {
      expect(datesAgree(a, a)).toBe(true);
      expect(datesAgree(a, b)).toBe(datesAgree(b, a));
    }),
  );
});

test("commonDate: the order of the dates never matters", () => {
  fc.assert(
    fc.property(fc.array(date), (dates) => {
      expect(commonDate([...dates].reverse())).toBe(commonDate(dates));
    }),
  );
});
