import type { Line } from "./lines.ts";
import { parseDate } from "./parse-date.ts";

/** In UTF-16 code units. */
const LONGEST_TITLE = 180;

/** How many lines that are no title may stand above it: a date, the name of a section. */
const LINES_ABOVE = 3;

/** Headings that stand above any text. */
const GENERAL =
  /^(?:key (?:highlights|points|takeaways|facts)|highlights|summary|overview|introduction|opening overview|abstract|news|world|politics|home|press release|statement|exclusive|breaking(?: news)?)$/i;

/** The headline of an article, from its first lines; undefined where they are already its sentences. */
export function findTitle(article: readonly Line[]): string | undefined {
  const first = article.slice(0, LINES_ABOVE + 1).find((line) => !isAbove(line.text));
  return first && isTitle(first.text) ? cleanTitle(first.text) : undefined;
}

/** One line of words without marks that turn the direction of what follows; cut where it is too long to show. */
export function cleanTitle(text: string): string {
  const words = text
    .replace(/^#{1,6}\s+/, "")
    .replace(/[\p{Cc}\p{Cs}\u202a-\u202e\u2066-\u2069\s]+/gu, " ")
    .trim();
  return words.length <= LONGEST_TITLE ? words : `${cut(words, LONGEST_TITLE - 1).trimEnd()}…`;
}

/** Never between the two halves of a character. */
function cut(text: string, length: number): string {
  return text.slice(0, length).replace(/[\ud800-\udbff]$/, "");
}

function isAbove(line: string): boolean {
  return GENERAL.test(line) || parseDate(line) !== undefined || /^by \S/i.test(line);
}

/** Two words or more, no sentence, no item of a list. */
function isTitle(line: string): boolean {
  const isShort = line.length <= LONGEST_TITLE && line.includes(" ");
  return isShort && !/[.:;,]["'”’)]?$/.test(line) && /^[\p{L}\p{N}"'“‘#(]/u.test(line) && !/^\d{1,3}[.)]\s/.test(line);
}
