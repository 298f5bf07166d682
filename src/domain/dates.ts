/**
 * Dates are ISO 8601 at the precision given: `2025`, `2025-12`, `2025-12-02`, a period `2025-12-04/2025-12-05`, or, where the year
 * is not known, `--12-02` or `--12`.
 */

/** True where one can be the other at less precision, or lie in its period. */
export function datesAgree(a: string, b: string): boolean {
  if (a.includes("/") || b.includes("/")) return periodsAgree(toPeriod(a), toPeriod(b));
  if (a.startsWith("--") || b.startsWith("--")) return yearlessAgree(a, b);
  return a.startsWith(b) || b.startsWith(a);
}

/** The most precise date that all agree on; undefined where there is none or where two differ. */
export function commonDate(dates: readonly string[]): string | undefined {
  const [first, ...rest] = [...new Set(dates)].sort((a, b) => precision(b) - precision(a) || (a < b ? -1 : 1));
  return first !== undefined && rest.every((date) => datesAgree(first, date)) ? first : undefined;
}

function precision(date: string): number {
  return date.startsWith("--") ? date.length - 2.5 : date.length;
}

function toPeriod(date: string): readonly [string, string] {
  const [from = "", to = from] = date.split("/");
  return [from, to];
}

function periodsAgree([aFrom, aTo]: readonly [string, string], [bFrom, bTo]: readonly [string, string]): boolean {
  if ([aFrom, aTo, bFrom, bTo].some((date) => date.startsWith("--")))
    return yearlessAgree(aFrom, bFrom) || yearlessAgree(aTo, bTo);
  return notAfter(aFrom, bTo) && notAfter(bFrom, aTo);
}

/** Compares at the precision that both have. */
function notAfter(a: string, b: string): boolean {
  const length = Math.min(a.length, b.length);
  return a.slice(0, length) <= b.slice(0, length);
}

function yearlessAgree(a: string, b: string): boolean {
  const [monthA, monthB] = [monthAndDay(a), monthAndDay(b)];
  return monthA === "" || monthB === "" || monthA.startsWith(monthB) || monthB.startsWith(monthA);
}

function monthAndDay(date: string): string {
  return date.startsWith("--") ? date.slice(2) : date.slice(5);
}
