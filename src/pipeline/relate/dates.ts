import { en, type ParsedComponents, type ParsedResult } from "chrono-node";
import type { Status } from "../../domain/claim.ts";
import type { Span } from "../../domain/span.ts";

/** Words for a date. What "Tuesday" or "February 18" mean depends on whether the words look back or ahead. */
export interface FoundDate extends Span {
  /** ISO 8601 for what has happened. */
  readonly past: string;
  /** ISO 8601 for what is planned. */
  readonly ahead: string;
}

const YEAR = /\b(?:in|since|of|from|until|by)\s((?:19|20)\d{2})\b(?![-–\d])/g;
/** 02/03/2024 is a day of March or of February, by the country of the writer. */
const AMBIGUOUS = /^(?:0?[1-9]|1[0-2])\/(?:0?[1-9]|1[0-2])\/\d{2,4}$/;
/** Spans of time, words that count from something else than publication, and "may", "march" in lower case. */
const NO_DATE = /^(?:for|in|within)\s|\s(?:later|earlier|before|after)$|weekend|^(?:now|may|march|mar|sat|sun)$/;
const PART_OF_MONTH = /^(?:the )?(?:end|beginning|start|middle) of/;
const NOON = 12;
const DAY = 24 * 60 * 60 * 1000;

type Direction = "past" | "ahead";

/** The date that counts for a claim of this status. */
export function dateFor(date: FoundDate, status: Status): string {
  return status === "planned" || status === "possible" ? date.ahead : date.past;
}

/**
 * Dates in a sentence that starts at `offset` of its text. `published` (ISO 8601, of any precision) gives missing years and, where it
 * is a day, what "Tuesday" and "yesterday" mean; without it those are no dates, and "February 18" is one without a year.
 */
export function findDates(words: string, offset: number, published: string | undefined): readonly FoundDate[] {
  const found = en.casual.parse(plain(words), referenceOf(published)).flatMap((result): FoundDate[] => {
    if (AMBIGUOUS.test(result.text) || NO_DATE.test(result.text)) return [];
    const [past, ahead] = [printResult(result, published, "past"), printResult(result, published, "ahead")];
    const start = offset + result.index;
    return past && ahead ? [{ past, ahead, start, end: start + result.text.length }] : [];
  });
  return [...found, ...findYears(words, offset, found)].sort((a, b) => a.start - b.start);
}

/** One code unit for one, so that offsets stay. */
function plain(words: string): string {
  return words.replace(/[–—]/g, "-").replace(/’/g, "'");
}

function findYears(words: string, offset: number, found: readonly Span[]): FoundDate[] {
  return [...words.matchAll(YEAR)].flatMap((match): FoundDate[] => {
    const [year = "", end] = [match[1], offset + match.index + match[0].length];
    const taken = found.some((span) => span.start < end && end <= span.end);
    return taken ? [] : [{ past: year, ahead: year, start: end - year.length, end }];
  });
}

/** Noon of the day, so that no time zone moves it; any fixed day where none is known. */
function referenceOf(published: string | undefined): Date {
  const [year = 2000, month = 1, day = 1] = (published ?? "2000").split("-").map(Number);
  return new Date(year, month - 1, day, NOON);
}

function isDay(published: string | undefined): published is string {
  return published?.length === 10;
}

function printResult(
  { start, end, text }: ParsedResult,
  published: string | undefined,
  direction: Direction,
): string | undefined {
  const from = printComponents(start, end, text, published, direction);
  const to = end && printComponents(end, start, text, published, direction);
  return from && to && to !== from ? `${from}/${to}` : from;
}

/** At the precision that the words give; undefined for what the text alone cannot tell. */
function printComponents(
  date: ParsedComponents,
  other: ParsedComponents | null | undefined,
  words: string,
  published: string | undefined,
  direction: Direction,
): string | undefined {
  if (isRelative(date)) return isDay(published) ? printRelative(date, published, direction) : undefined;
  const month = date.get("month") ?? 1;
  const day = date.isCertain("day") && !PART_OF_MONTH.test(words) ? (date.get("day") ?? undefined) : undefined;
  const year = [date, other].find((each) => each?.isCertain("year"))?.get("year") ?? undefined;
  return print(year ?? (published ? missingYear(month, day, published, direction) : undefined), month, day);
}

/** "yesterday", "last month", "Tuesday": counted from publication. */
function isRelative(date: ParsedComponents): boolean {
  const tags = [...date.tags()];
  return (
    !date.isCertain("month") ||
    tags.includes("result/relativeDate") ||
    tags.some((tag) => tag.startsWith("casualReference/"))
  );
}

function printRelative(date: ParsedComponents, published: string, direction: Direction): string | undefined {
  if (date.isCertain("weekday") && !date.isCertain("day")) return printWeekday(date.date(), published, direction);
  const [year, month, day] = [date.get("year"), date.get("month"), date.get("day")].map((part) => part ?? undefined);
  if (!date.isCertain("month")) return date.isCertain("year") ? print(year, undefined, undefined) : undefined;
  return print(year, month, date.isCertain("day") ? day : undefined);
}

/** The last such day up to publication, or the next one from it. */
function printWeekday(near: Date, published: string, direction: Direction): string {
  const days = Math.round((near.getTime() - referenceOf(published).getTime()) / DAY);
  const week = direction === "past" ? -6 : 0;
  const shift = ((((days - week) % 7) + 7) % 7) + week;
  const day = new Date(referenceOf(published).getTime() + shift * DAY);
  return print(day.getFullYear(), day.getMonth() + 1, day.getDate());
}

/** What has happened did so up to publication; what is planned lies behind it. */
function missingYear(month: number, day: number | undefined, published: string, direction: Direction): number {
  const [year = 2000, publishedMonth, publishedDay] = published.split("-").map(Number);
  if (publishedMonth === undefined) return year;
  const later = month - publishedMonth || (day ?? 0) - (publishedDay ?? day ?? 0);
  if (direction === "past") return later > 0 ? year - 1 : year;
  return later < 0 ? year + 1 : year;
}

function print(year: number | undefined, month: number | undefined, day: number | undefined): string {
  const tail = [month, day].filter((part) => part !== undefined).map((part) => String(part).padStart(2, "0"));
  return [year === undefined ? "-" : String(year), ...tail].join("-");
}
