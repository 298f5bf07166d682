import { en, type ParsedComponents, type ParsedResult } from "chrono-node";
import type { Status } from "../../domain/claim.ts";
import { type FoundDate, findDatePhrases } from "./date-phrases.ts";

/** Words without which no sentence has a date: digits, days, months and those that count from today. */
const HINT =
  /\d|day\b|\b(?:today|[Tt]onight|[Tt]omorrow|[Tt]his|week|month|year|ago)|\b(?:Jan|Feb|Mar|Apr|May|Ju[nl]|Aug|Sep|Oct|Nov|Dec)/;
/** 02/03/2024 is a day of March or of February, by the country of the writer. */
const AMBIGUOUS = /^(?:0?[1-9]|1[0-2])[/.](?:0?[1-9]|1[0-2])[/.]\d{2,4}$/;
/** Spans of time, words that count from something else than publication, and "may", "march" in lower case. */
const NO_DATE =
  /^(?:for|in|within)\s|\s(?:later|earlier|before|after)$|weekend|\b(?:next|following|same|previous) day$|^(?:now|may|march|mar|sat|sun)$/;
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
  if (!HINT.test(words)) return [];
  const text = plain(words);
  const phrases = findDatePhrases(text, published);
  const found = en.casual.parse(text, referenceOf(published)).flatMap((result): FoundDate[] => {
    const [start, end] = [result.index, result.index + result.text.length];
    if (phrases.some((phrase) => phrase.start < end && start < phrase.end)) return [];
    if (AMBIGUOUS.test(result.text) || NO_DATE.test(result.text)) return [];
    const [past, ahead] = [printResult(result, published, "past"), printResult(result, published, "ahead")];
    return past && ahead ? [{ past, ahead, start, end }] : [];
  });
  return [...found, ...phrases]
    .map((date) => ({ ...date, start: offset + date.start, end: offset + date.end }))
    .sort((a, b) => a.start - b.start);
}

const MONTH = "(?:Jan|Feb|Mar|Apr|May|Ju[nl]|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}\\.?";
const DAY_OF_MONTH = "\\d{1,2}(?:st|nd|rd|th)?";
/** "Dec. 4 and 5", "4 and 5 December": the "and" between them. */
const TWO_DAYS = [
  new RegExp(`(?<=\\b${MONTH} ${DAY_OF_MONTH} )and(?= ${DAY_OF_MONTH}(?!\\d|,\\d{3}))`, "g"),
  new RegExp(`(?<=\\b${DAY_OF_MONTH} )and(?= ${DAY_OF_MONTH} (?:of )?${MONTH})`, "g"),
];

const PART_OF_DAY = /\b(?:morning|afternoon|evening|night|eve) of (?=\d|[A-Z])/g;

/** Dashes as hyphens, two days as a period ("4 to 5"), no "morning of": one code unit for one, so that offsets stay. */
function plain(words: string): string {
  const dashed = words
    .replace(/[–—]/g, "-")
    .replace(/’/g, "'")
    .replace(/\u00a0/g, " ")
    .replace(PART_OF_DAY, (words) => " ".repeat(words.length));
  return TWO_DAYS.reduce((text, and) => text.replace(and, "to "), dashed);
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
  if (!from || !to || to === from) return from;
  return `${from}/${to > from ? to : nextYear(to)}`;
}

/** "December 30 to January 2": the end lies in the year after. */
function nextYear(date: string): string {
  return date.startsWith("--") ? date : `${Number(date.slice(0, 4)) + 1}${date.slice(4)}`;
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

/** So near to publication a day keeps its year, although it lies on the other side of what its claim says. */
const NEAR = { ahead: 60, behind: 14 };

/** What has happened did so up to publication, what is planned lies behind it; both as near to it as they can. */
function missingYear(month: number, day: number | undefined, published: string, direction: Direction): number {
  const [year = 2000, publishedMonth, publishedDay] = published.split("-").map(Number);
  if (publishedMonth === undefined) return year;
  const near = day !== undefined && publishedDay !== undefined;
  const later = (month - publishedMonth) * 30.5 + (near ? day - publishedDay : 0);
  if (direction === "past") return later > (near ? NEAR.ahead : 0) ? year - 1 : year;
  return later < (near ? -NEAR.behind : 0) ? year + 1 : year;
}

function print(year: number | undefined, month: number | undefined, day: number | undefined): string {
  const tail = [month, day].filter((part) => part !== undefined).map((part) => String(part).padStart(2, "0"));
  return [year === undefined ? "-" : String(year), ...tail].join("-");
}
