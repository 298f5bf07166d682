import type { Span } from "../../domain/span.ts";
import { dayNumber, printDay } from "./days.ts";

/** Words for a date. What "Tuesday" or "February 18" mean depends on whether the words look back or ahead. */
export interface FoundDate extends Span {
  /** ISO 8601 for what has happened. */
  readonly past: string;
  /** ISO 8601 for what is planned. */
  readonly ahead: string;
}

/** A way of writing dates that has one meaning whatever is said of it; `published` is a full day where `relative`. */
interface Phrase {
  readonly words: RegExp;
  readonly relative?: true;
  readonly read: (
    groups: Readonly<Record<string, string | undefined>>,
    published: string,
  ) => string | readonly [past: string, ahead: string] | undefined;
}

const MONTHS: readonly string[] = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ");
const MONTH =
  "(?<month>Jan(?:uary|\\.)?|Feb(?:ruary|\\.)?|Mar(?:ch|\\.)?|Apr(?:il|\\.)?|May|June?|July?|Aug(?:ust|\\.)?|Sept?(?:ember|\\.)?|Oct(?:ober|\\.)?|Nov(?:ember|\\.)?|Dec(?:ember|\\.)?)";
const WEEKDAYS: readonly string[] = "sunday monday tuesday wednesday thursday friday saturday".split(" ");
const PARTS: readonly string[] = ["first", "second", "third", "fourth"];
const YEAR = "(?<year>(?:19|20)\\d{2})";
const STEPS: Readonly<Record<string, number>> = { last: -1, past: -1, previous: -1, this: 0, next: 1, coming: 1 };
const STEP = "(?<step>last|past|previous|this|next|coming)";

const PHRASES: readonly Phrase[] = [
  // FY 2024-25, fiscal year 2025
  {
    words: new RegExp(`\\b(?:FY|fiscal year|fiscal|financial year) ?${YEAR}(?:[-/](?<to>\\d{2,4}))?\\b`, "gi"),
    read: ({ year = "", to }) => (to ? `${year}/${to.length === 2 ? year.slice(0, 2) + to : to}` : year),
  },
  // the first quarter of 2018, Q3 2025
  {
    words: new RegExp(`\\b(?:(?<part>first|second|third|fourth) quarter of|Q(?<number>[1-4])) ${YEAR}\\b`, "gi"),
    read: ({ year = "", part = "", number }) => {
      const quarter = number ? Number(number) : PARTS.indexOf(part.toLowerCase()) + 1;
      return `${year}-${two(quarter * 3 - 2)}/${year}-${two(quarter * 3)}`;
    },
  },
  // the second half of 2026
  {
    words: new RegExp(`\\b(?<part>first|second) half of ${YEAR}\\b`, "gi"),
    read: ({ year = "", part = "" }) =>
      part.toLowerCase() === "first" ? `${year}-01/${year}-06` : `${year}-07/${year}-12`,
  },
  // in 2024-25; "for 2021-2031" is how long something runs
  {
    words: new RegExp(`(?<=\\b(?:in|during) )${YEAR}[-/](?<to>\\d{2})\\b(?![-\\d])`, "gi"),
    read: ({ year = "", to = "" }) =>
      Number(to) > Number(year.slice(2)) ? `${year}/${year.slice(0, 2)}${to}` : undefined,
  },
  // from 2011 to 2015, between 2010 and 2015
  {
    words: new RegExp(`\\b(?:from|between) ${YEAR} (?:to|until|and) (?<to>(?:19|20)\\d{2})\\b(?![-\\d])`, "gi"),
    read: ({ year, to }) => `${year}/${to}`,
  },
  // in October last year
  {
    words: new RegExp(`\\b${MONTH} (?:of )?(?<step>last|this|next) year\\b`, "g"),
    relative: true,
    read: ({ month, step }, published) => `${Number(published.slice(0, 4)) + stepOf(step)}-${two(monthOf(month))}`,
  },
  // last October: the nearest one that is over
  {
    words: new RegExp(`\\blast ${MONTH}(?! \\d)`, "g"),
    relative: true,
    read: ({ month }, published) => {
      const [year = 0, now = 0] = published.split("-").map(Number);
      return `${monthOf(month) < now ? year : year - 1}-${two(monthOf(month))}`;
    },
  },
  // his May visit: the month that the verb behind "may" hides
  {
    words: new RegExp(`(?<=(?:'s|\\b(?:his|her|its|their|the|a|this))(?: [a-z]{1,15}){0,2} )${MONTH}(?= [a-z])`, "g"),
    relative: true,
    read: ({ month }, published) => {
      const [year = 0, now = 0] = published.split("-").map(Number);
      const at = monthOf(month);
      return [`${at <= now ? year : year - 1}-${two(at)}`, `${at >= now ? year : year + 1}-${two(at)}`];
    },
  },
  // last week, earlier this week; the week of 8 December is left to its day
  {
    words: new RegExp(`\\b${STEP} week\\b(?! of\\b)`, "gi"),
    relative: true,
    read: ({ step }, published) => printDays(monday(published) + 7 * stepOf(step), 7),
  },
  // this morning
  { words: /\bthis (?:morning|afternoon|evening)\b/gi, relative: true, read: (_, published) => published },
  // two weeks ago
  {
    words: /\b(?<number>a|one|two|three|four|five|six|\d{1,2}) weeks? ago\b/gi,
    relative: true,
    read: ({ number = "" }, published) => printDays(monday(published) - 7 * numberOf(number), 7),
  },
  // last weekend, over the weekend
  {
    words: /\b(?:(?<step>last|past|this|next|coming)|over the) weekend\b/gi,
    relative: true,
    read: ({ step }, published) => {
      const back = step === undefined || stepOf(step) < 0;
      const isOver = weekdayOf(published) === 0;
      return printDays(monday(published) + 5 + (back && !isOver ? -7 : 7 * Math.max(0, stepOf(step))), 2);
    },
  },
  // next Tuesday, last Friday
  {
    words: new RegExp(`\\b(?<step>last|next) (?<day>${WEEKDAYS.join("|")})\\b`, "gi"),
    relative: true,
    read: ({ step, day = "" }, published) => {
      const ahead = (WEEKDAYS.indexOf(day.toLowerCase()) - weekdayOf(published) + 7) % 7;
      return printDays(dayNumber(published) + (stepOf(step) > 0 ? ahead || 7 : ahead - 7), 1);
    },
  },
  // in 2011, since 2000, during 2024, summer 2023, early 2026
  {
    words: new RegExp(
      `(?<=\\b(?:in|since|of|from|until|till|by|during|throughout|before|after|early|late|mid|year|spring|summer|autumn|fall|winter)[ -])${YEAR}\\b(?![-\\d])`,
      "gi",
    ),
    read: ({ year }) => year,
  },
];

/** Dates that are written in one of these ways, in a sentence whose dashes are hyphens; offsets count in `words`. */
export function findDatePhrases(words: string, published: string | undefined): readonly FoundDate[] {
  const found: FoundDate[] = [];
  for (const phrase of PHRASES) {
    if (phrase.relative && published?.length !== 10) continue;
    for (const match of words.matchAll(phrase.words)) {
      const date = readPhrase(phrase, match, published ?? "");
      if (date && !found.some((other) => other.start < date.end && date.start < other.end)) found.push(date);
    }
  }
  return found;
}

function readPhrase({ read }: Phrase, match: RegExpExecArray, published: string): FoundDate | undefined {
  const iso = read(match.groups ?? {}, published);
  const [past, ahead] = typeof iso === "string" ? [iso, iso] : (iso ?? []);
  return past && ahead ? { past, ahead, start: match.index, end: match.index + match[0].length } : undefined;
}

function stepOf(step: string | undefined): number {
  return STEPS[(step ?? "").toLowerCase()] ?? 0;
}

function monthOf(month: string | undefined): number {
  return MONTHS.indexOf((month ?? "").slice(0, 3).toLowerCase()) + 1;
}

const NUMBERS: readonly string[] = "a one two three four five six".split(" ");

function numberOf(words: string): number {
  const known = NUMBERS.indexOf(words.toLowerCase());
  return known === -1 ? Number(words) : Math.max(1, known);
}

/** 0 for Sunday. */
function weekdayOf(published: string): number {
  return (dayNumber(published) + 4) % 7;
}

function monday(published: string): number {
  return dayNumber(published) - ((weekdayOf(published) + 6) % 7);
}

function printDays(first: number, days: number): string {
  return days === 1 ? printDay(first) : `${printDay(first)}/${printDay(first + days - 1)}`;
}

function two(number: number): string {
  return String(number).padStart(2, "0");
}
