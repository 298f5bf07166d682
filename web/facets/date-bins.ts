import { type CountableTimeInterval, utcMonth, utcYear } from "d3-time";
import type { DateRange } from "../state/filters.ts";
import type { DateSpan } from "../timeline/date-span.ts";

/** A stretch of time that gets one bar; both ends within, as a filter has them. */
export interface DateBin extends DateRange {
  /** In milliseconds since 1970 in UTC; `end` lies outside. */
  readonly start: number;
  readonly end: number;
}

/** Bars that the eye can tell apart in the width of the rail. */
const MOST_BINS = 60;

/** How long a bar can be, and how many characters of a date it takes to name it. */
const UNITS: readonly (readonly [Pick<CountableTimeInterval, "floor" | "offset">, number])[] = [
  [utcMonth, 7],
  [utcYear, 4],
  ...[10, 100].map((years) => [yearsOf(years), 4] as const),
];

/** Bars of one length, a month or the least number of years, that cover all dates; none where there are none. */
export function listBins(dates: readonly (readonly DateSpan[])[]): readonly DateBin[] {
  let [first, last] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const spans of dates) {
    for (const { start, end } of spans) [first, last] = [Math.min(first, start), Math.max(last, end)];
  }
  if (first >= last) return [];
  for (const [unit, precision] of UNITS.slice(0, -1)) {
    const bins = cut(unit, precision, { first, last, most: MOST_BINS });
    if (bins) return bins;
  }
  const [unit, precision] = UNITS.at(-1) as (typeof UNITS)[number];
  return cut(unit, precision, { first, last, most: Number.POSITIVE_INFINITY }) ?? [];
}

/** Places of the bars that a span touches, one after the other. */
export function placesOf(bins: readonly DateBin[], { start, end }: Pick<DateSpan, "start" | "end">): readonly number[] {
  return bins.flatMap((bin, place) => (start < bin.end && bin.start < end ? [place] : []));
}

/** Undefined where it would take more than `most`. */
function cut(
  unit: (typeof UNITS)[number][0],
  precision: number,
  { first, last, most }: { readonly first: number; readonly last: number; readonly most: number },
): readonly DateBin[] | undefined {
  const bins: DateBin[] = [];
  let start = unit.floor(new Date(first));
  while (start.getTime() < last) {
    if (bins.length === most) return undefined;
    const end = unit.offset(start, 1);
    const name = (time: number) => new Date(time).toISOString().slice(0, precision);
    bins.push({ start: start.getTime(), end: end.getTime(), from: name(start.getTime()), to: name(end.getTime() - 1) });
    start = end;
  }
  return bins;
}

function yearsOf(years: number): Pick<CountableTimeInterval, "floor" | "offset"> {
  return {
    floor: (date) => utcYear.offset(utcYear.floor(date), -(date.getUTCFullYear() % years)),
    offset: (date, step = 1) => utcYear.offset(date, step * years),
  };
}
