import fc from "fast-check";
import { expect, test } from "vitest";
import { addDuration } from "../../../../src/query/run/temporal/add-duration.ts";
import { durationBetween, secondsBetweenPoints } from "../../../../src/query/run/temporal/between.ts";
import {
  addMonths,
  daysInMonth,
  toCalendarDate,
  toDays,
  toWeekDate,
  weekDateToDays,
} from "../../../../src/query/run/temporal/calendar.ts";
import { isSameTemporal } from "../../../../src/query/run/temporal/compare-temporal.ts";
import { negateDuration } from "../../../../src/query/run/temporal/duration.ts";
import { parseDuration } from "../../../../src/query/run/temporal/parse-duration.ts";
import {
  parseDate,
  parseDateTime,
  parseLocalDateTime,
  parseLocalTime,
  parseTime,
} from "../../../../src/query/run/temporal/parse-temporal.ts";
import { ValueError } from "../../../../src/query/run/value-error.ts";
import { date, dateTime, duration, localDateTime, localTime, temporal } from "../arbitraries.ts";

const PARSERS = {
  date: parseDate,
  localtime: parseLocalTime,
  time: parseTime,
  localdatetime: parseLocalDateTime,
  datetime: parseDateTime,
  duration: parseDuration,
} as const;

const day = fc.integer({ min: -365_242_000_000, max: 365_242_000_000 });

test("what is printed is read back as the same value", () => {
  fc.assert(
    fc.property(temporal, (value) => {
      expect(isSameTemporal(PARSERS[value.kind](value.toString()), value)).toBe(true);
    }),
  );
});

test("any text is a value or a ValueError", () => {
  const like = fc.stringMatching(/^[PTWQZ0-9:.,+-]{0,24}$/);
  fc.assert(
    fc.property(fc.oneof(fc.string(), like), fc.constantFrom(...Object.values(PARSERS)), (text, parse) => {
      try {
        parse(text);
      } catch (error) {
        expect(error).toBeInstanceOf(ValueError);
      }
    }),
  );
});

test("days and dates of the calendar, and of weeks, are one for one", () => {
  fc.assert(
    fc.property(day, (days) => {
      const { year, month, day: ofMonth } = toCalendarDate(days);
      expect(toDays({ year, month, day: ofMonth })).toBe(days);
      expect(1 <= ofMonth && ofMonth <= daysInMonth(year, month)).toBe(true);
      expect(weekDateToDays(toWeekDate(days))).toBe(days);
    }),
  );
});

test("the calendar is that of JavaScript's Date, where that reaches", () => {
  fc.assert(
    fc.property(fc.integer({ min: -100_000_000, max: 100_000_000 }), (days) => {
      const known = new Date(days * 86_400_000);
      const { year, month, day: ofMonth } = toCalendarDate(days);
      expect([year, month - 1, ofMonth]).toEqual([known.getUTCFullYear(), known.getUTCMonth(), known.getUTCDate()]);
    }),
  );
});

test("months later and back is the same day, where the month has it", () => {
  fc.assert(
    fc.property(fc.integer({ min: -1e6, max: 1e6 }), fc.integer({ min: -5000, max: 5000 }), (days, months) => {
      fc.pre(toCalendarDate(days).day <= 28);
      expect(addMonths(addMonths(days, months), -months)).toBe(days);
    }),
  );
});

test("the time between two moments leads from one to the other", () => {
  const points = fc.oneof(
    fc.tuple(date, date),
    fc.tuple(localDateTime, localDateTime),
    fc.tuple(dateTime, dateTime),
    fc.tuple(localTime, localTime),
  );
  fc.assert(
    fc.property(points, ([from, to]) => {
      const reached = addDuration(from, secondsBetweenPoints(from, to));
      expect(secondsBetweenPoints(to, reached as typeof to).nanoseconds).toBe(0n);
    }),
  );
});

test("months, days and time between two dates lead from one to the other", () => {
  fc.assert(
    fc.property(localDateTime, localDateTime, (from, to) => {
      expect(addDuration(from, durationBetween(from, to)).toString()).toBe(to.toString());
    }),
  );
});

test("a duration and its negation cancel out", () => {
  fc.assert(
    fc.property(duration, (value) => {
      expect(addDuration(value, negateDuration(value)).toString()).toBe("PT0S");
    }),
  );
});
