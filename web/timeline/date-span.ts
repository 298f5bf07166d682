import { utcDay, utcMonth, utcYear } from "d3-time";

/** What a date covers at the precision that it has, in milliseconds since 1970 in UTC; `end` lies outside. */
export interface DateSpan {
  readonly start: number;
  readonly end: number;
  readonly precision: "day" | "month" | "year" | "period";
}

const DATE = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?$/;

/** None for a day of an unknown year, or for what is no date: such things have no place on an axis. */
export function toDateSpan(date: string): DateSpan | undefined {
  const [from = "", to] = date.split("/");
  const start = toPlainSpan(from);
  if (to === undefined || !start) return start;
  const end = toPlainSpan(to);
  return end && start.start < end.end ? { start: start.start, end: end.end, precision: "period" } : undefined;
}

function toPlainSpan(text: string): DateSpan | undefined {
  const [, year, month, day] = DATE.exec(text) ?? [];
  if (year === undefined) return undefined;
  const start = new Date(`${year}-${month ?? "01"}-${day ?? "01"}T00:00:00Z`);
  // Of the 31st of February some engines make a day in March.
  if (Number.isNaN(start.getTime()) || !start.toISOString().startsWith(text)) return undefined;
  const [unit, precision] =
    day !== undefined
      ? ([utcDay, "day"] as const)
      : month !== undefined
        ? ([utcMonth, "month"] as const)
        : ([utcYear, "year"] as const);
  return { start: start.getTime(), end: unit.offset(start, 1).getTime(), precision };
}
