/**
 * The proleptic Gregorian calendar in whole days since 1970-01-01, exact for all years that the language knows
 * (±999,999,999; `Temporal` ends at ±271,821, so it cannot be asked). Days are counted in years that start in March, so that
 * the leap day is the last of its year.
 */
export interface CalendarDate {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  readonly day: number;
}

/** ISO 8601: weeks start on Monday and belong to the year of their Thursday. */
export interface WeekDate {
  readonly weekYear: number;
  readonly week: number;
  /** 1 is Monday. */
  readonly dayOfWeek: number;
}

export const MAX_YEAR = 999_999_999;

const DAYS_OF_400_YEARS = 146_097;
const FROM_MARCH_OF_YEAR_0 = 719_468;

export function isLeapYear(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

export function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

export function daysInYear(year: number): number {
  return isLeapYear(year) ? 366 : 365;
}

/** The remainder that is never negative, so that what lies before 1970 counts like what lies after. */
export function modulo(value: number, by: number): number {
  return ((value % by) + by) % by;
}

export function toDays({ year, month, day }: CalendarDate): number {
  const marchYear = month <= 2 ? year - 1 : year;
  const yearOfEra = modulo(marchYear, 400);
  const dayOfYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return Math.floor(marchYear / 400) * DAYS_OF_400_YEARS + dayOfEra - FROM_MARCH_OF_YEAR_0;
}

export function toCalendarDate(days: number): CalendarDate {
  const shifted = days + FROM_MARCH_OF_YEAR_0;
  const dayOfEra = modulo(shifted, DAYS_OF_400_YEARS);
  const leapDays = Math.floor(dayOfEra / 1460) - Math.floor(dayOfEra / 36_524) + Math.floor(dayOfEra / 146_096);
  const yearOfEra = Math.floor((dayOfEra - leapDays) / 365);
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const marchMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9;
  const marchYear = yearOfEra + Math.floor(shifted / DAYS_OF_400_YEARS) * 400;
  return {
    year: month <= 2 ? marchYear + 1 : marchYear,
    month,
    day: dayOfYear - Math.floor((153 * marchMonth + 2) / 5) + 1,
  };
}

/** 1 to 366. */
export function ordinalDayOf(days: number): number {
  return days - toDays({ year: toCalendarDate(days).year, month: 1, day: 1 }) + 1;
}

/** 1 is Monday. */
export function dayOfWeekOf(days: number): number {
  return modulo(days + 3, 7) + 1;
}

export function toWeekDate(days: number): WeekDate {
  const dayOfWeek = dayOfWeekOf(days);
  const weekYear = toCalendarDate(days - dayOfWeek + 4).year;
  return { weekYear, week: (days - dayOfWeek + 1 - firstMondayOf(weekYear)) / 7 + 1, dayOfWeek };
}

export function weekDateToDays({ weekYear, week, dayOfWeek }: WeekDate): number {
  return firstMondayOf(weekYear) + (week - 1) * 7 + dayOfWeek - 1;
}

/** 52 or 53. */
export function weeksInYear(weekYear: number): number {
  return (firstMondayOf(weekYear + 1) - firstMondayOf(weekYear)) / 7;
}

/** The Monday of week 1: of the week that January 4 lies in. */
function firstMondayOf(weekYear: number): number {
  const fourth = toDays({ year: weekYear, month: 1, day: 4 });
  return fourth - dayOfWeekOf(fourth) + 1;
}

/** Months later (or earlier) on the same day, or on the last day where the month is shorter. */
export function addMonths(days: number, months: number): number {
  const { year, month, day } = toCalendarDate(days);
  const months0 = year * 12 + month - 1 + months;
  const later = { year: Math.floor(months0 / 12), month: modulo(months0, 12) + 1 };
  return toDays({ ...later, day: Math.min(day, daysInMonth(later.year, later.month)) });
}

/** Whole months from one day to another, toward zero; the end of a shorter month does not complete one. */
export function monthsBetween(from: number, to: number): number {
  const a = toCalendarDate(from);
  const b = toCalendarDate(to);
  const months = (b.year - a.year) * 12 + b.month - a.month;
  if (months > 0 && b.day < a.day) return months - 1;
  return months < 0 && b.day > a.day ? months + 1 : months;
}
