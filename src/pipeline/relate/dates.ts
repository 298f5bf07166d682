import { en, type ParsedComponents, type ParsedResult } from "chrono-node";
import type { Span } from "../../domain/span.ts";

/** Words for a date, with what they mean as ISO 8601. */
export interface FoundDate extends Span {
  readonly date: string;
}

const YEAR = /\b(?:in|since|of|from|until|by)\s((?:19|20)\d{2})\b(?![-–\d])/g;
const NOON = 12;

/**
 * Dates in a sentence that starts at `offset` of its text. `published` (ISO 8601, of any precision) gives missing years and, where it
 * is a day, what "Tuesday" and "yesterday" mean; without it those are no dates, and "February 18" is one without a year.
 */
export function findDates(words: string, offset: number, published: string | undefined): readonly FoundDate[] {
  const found = en.GB.parse(plain(words), referenceOf(published)).flatMap((result): FoundDate[] => {
    const date = printResult(result, published);
    return date ? [{ date, start: offset + result.index, end: offset + result.index + result.text.length }] : [];
  });
  return [...found, ...findYears(words, offset, found)].sort((a, b) => a.start - b.start);
}

/** One code unit for one, so that offsets stay. */
function plain(words: string): string {
  return words.replace(/[–—]/g, "-").replace(/’/g, "'");
}

function findYears(words: string, offset: number, found: readonly Span[]): FoundDate[] {
  return [...words.matchAll(YEAR)].flatMap((match): FoundDate[] => {
    const end = offset + match.index + match[0].length;
    const taken = found.some((span) => span.start < end && end <= span.end);
    return taken ? [] : [{ date: match[1] ?? "", start: end - 4, end }];
  });
}

/** Noon of the day, so that no time zone moves it; any fixed day where none is known. */
function referenceOf(published: string | undefined): Date {
  const [year = 2000, month = 1, day = 1] = (published ?? "2000").split("-").map(Number);
  return new Date(year, month - 1, day, NOON);
}

function isDay(published: string | undefined): boolean {
  return published?.length === 10;
}

function printResult({ start, end, text }: ParsedResult, published: string | undefined): string | undefined {
  if (/^\d{1,2}(?:[:.]\d{2})?(?:\s?[ap]m)?$/i.test(text)) return undefined;
  const from = printComponents(start, published, end);
  const to = end && printComponents(end, published, start);
  return from && to && to !== from ? `${from}/${to}` : from;
}

/** At the precision that the words give; undefined for what the text alone cannot tell. */
function printComponents(
  date: ParsedComponents,
  published: string | undefined,
  other: ParsedComponents | null | undefined,
): string | undefined {
  const month = date.get("month") ?? 1;
  const day = date.get("day") ?? 1;
  if (!date.isCertain("month")) return printRelative(date, published, month, day);
  const exact = date.isCertain("day") ? day : undefined;
  const year = [date, other].find((each) => each?.isCertain("year"))?.get("year") ?? undefined;
  return print(year ?? (published ? nearestYear(month, published) : undefined), month, exact);
}

/** "Tuesday" and "yesterday" mean something only beside the day of publication. */
function printRelative(
  date: ParsedComponents,
  published: string | undefined,
  month: number,
  day: number,
): string | undefined {
  const tellsDay = date.isCertain("weekday") || date.isCertain("day");
  return isDay(published) && tellsDay ? print(date.get("year") ?? undefined, month, day) : undefined;
}

/** Of the years around publication the one that puts the month nearest to it. */
function nearestYear(month: number, published: string): number {
  const [year = 2000, publishedMonth = 6] = published.split("-").map(Number);
  const months = month - publishedMonth;
  return months > 6 ? year - 1 : months < -6 ? year + 1 : year;
}

function print(year: number | undefined, month: number | undefined, day: number | undefined): string {
  const tail = [month, day].filter((part) => part !== undefined).map((part) => String(part).padStart(2, "0"));
  return [year === undefined ? "-" : String(year), ...tail].join("-");
}
