import fc from "fast-check";
import { addDurations, buildDuration } from "../../../src/query/run/temporal/duration.ts";
import {
  DateTimeValue,
  DateValue,
  type DurationValue,
  LocalDateTimeValue,
  LocalTimeValue,
  TimeValue,
} from "../../../src/query/run/temporal/temporal-values.ts";
import type { WallTime } from "../../../src/query/run/temporal/zones.ts";
import {
  Float,
  NodeValue,
  PathValue,
  RelationshipValue,
  type TemporalValue,
  toInteger,
  type Value,
} from "../../../src/query/run/value.ts";

/** Any 64-bit integer, often one around the end of what a JavaScript number holds exactly. */
export const integer: fc.Arbitrary<number | bigint> = fc
  .oneof(
    fc.bigInt({ min: -10n, max: 10n }),
    fc.bigInt({ min: -(2n ** 63n), max: 2n ** 63n - 1n }),
    fc.bigInt({ min: 2n ** 53n - 3n, max: 2n ** 53n + 3n }),
    fc.bigInt({ min: 2n ** 63n - 3n, max: 2n ** 63n - 1n }),
  )
  .map(toInteger);

export const float: fc.Arbitrary<Float> = fc
  .oneof(fc.double(), fc.constantFrom(0, -0, 1, 2 ** 53, 2 ** 63, Number.NaN))
  .map((value) => new Float(value));

export const number = fc.oneof(integer, float);

const days = fc.oneof(fc.integer({ min: -200_000, max: 200_000 }), fc.integer({ min: -3e11, max: 3e11 }));
const nanoseconds = fc.oneof(
  fc.integer({ min: 0, max: 86_399 }).map((seconds) => seconds * 1e9),
  fc.maxSafeNat().map((n) => n % 86_400_000_000_000),
);
const offset = fc.oneof(
  fc.integer({ min: -64_800, max: 64_800 }),
  fc.integer({ min: -18, max: 18 }).map((hours) => hours * 3600),
);
/** In the years for which time zones are known. */
const wall: fc.Arbitrary<WallTime> = fc.record({
  days: fc.integer({ min: -60_000, max: 40_000 }),
  nanoseconds,
});

export const date = days.map((n) => new DateValue(n));
export const localTime = nanoseconds.map((n) => new LocalTimeValue(n));
export const time = fc.tuple(nanoseconds, offset).map(([n, seconds]) => new TimeValue(n, seconds));
export const localDateTime = fc.record({ days, nanoseconds }).map((value) => new LocalDateTimeValue(value));
export const dateTime = fc.oneof(
  fc.tuple(wall, offset).map(([value, seconds]) => DateTimeValue.ofMoment(value, { offset: seconds })),
  fc
    .tuple(wall, fc.constantFrom("Europe/Stockholm", "America/New_York", "Asia/Tokyo"))
    .map(([value, name]) => DateTimeValue.ofMoment(value, { name })),
);

const part = fc.integer({ min: -1_000_000, max: 1_000_000 });
export const duration: fc.Arbitrary<DurationValue> = fc
  .record({ months: part, days: part, seconds: part, nanoseconds: fc.integer({ min: -2e9, max: 2e9 }) })
  .map((parts) => addDurations(buildDuration(parts), buildDuration({})));

export const temporal: fc.Arbitrary<TemporalValue> = fc.oneof(date, localTime, time, localDateTime, dateTime, duration);

/** Those of the small graph. */
const node = fc.nat(1).map((id) => new NodeValue(id));
const relationship = fc.constantFrom(new RelationshipValue(0, 0, 1), new RelationshipValue(1, 1, 0));
const path = fc.tuple(node, relationship, node).map(([a, r, b]) => new PathValue([a, b], [r]));
const text = fc.oneof(fc.string({ maxLength: 3 }), fc.constantFrom("\u0000", "\u0000i1", "1"));

/** Values of all kinds, small enough that two of them are often alike. */
export const value: fc.Arbitrary<Value> = fc.letrec<{ value: Value }>((tie) => ({
  value: fc.oneof(
    { depthSize: "small", withCrossShrink: true },
    fc.constant(null),
    fc.boolean(),
    number,
    fc.constantFrom<Value>(1, new Float(1), new Float(Number.NaN)),
    text,
    node,
    relationship,
    path,
    date,
    localTime,
    time,
    localDateTime,
    duration,
    fc.array(tie("value"), { maxLength: 3 }),
    fc
      .dictionary(fc.constantFrom("a", "b", "constructor"), tie("value"), { maxKeys: 2, noNullPrototype: true })
      .map((entries) => new Map(Object.entries(entries))),
  ),
})).value;
