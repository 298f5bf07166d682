const DAY = 24 * 60 * 60 * 1000;

/** Of a day, `YYYY-MM-DD`: days since 1970, so that no time zone moves them. */
export function dayNumber(iso: string): number {
  const [year = 0, month = 1, day = 1] = iso.split("-").map(Number);
  return Date.UTC(year, month - 1, day) / DAY;
}

/** The day with that number. */
export function printDay(number: number): string {
  return new Date(number * DAY).toISOString().slice(0, 10);
}
