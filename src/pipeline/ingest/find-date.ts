import type { Line } from "./lines.ts";
import { DATE_PATTERN, parseDate } from "./parse-date.ts";

/** How many lines from the top may date a text: below them, a date belongs to what is told. */
const TOP = 12;

/** The longest line that is looked at, in UTF-16 code units; the date of a dateline stands near its start. */
const LONGEST = 200;

/** What dates a text, the surest first; `Updated: …` is another day. The date is the first group. */
const FORMS: readonly RegExp[] = [
  // Published: 4 December 2025 · Posted on Dec. 4, 2025, 10:30 IST · Date: 2025-12-04
  new RegExp(`^(?:first )?(?:published|posted|publication date|date)(?: on| at)?\\s?[:|–-]?\\s?(${DATE_PATTERN})`, "i"),
  // December 4, 2025 · Thu, 4 Dec 2025, 10:30 AM IST · 1 Oct 2011 Posted in Press releases
  new RegExp(`^(${DATE_PATTERN})(?:[ ,T|at]{0,4}\\d{1,2}[:.]\\d{2}.{0,20}| posted in .{1,60})?$`, "i"),
  // By Jane Doe | December 4, 2025
  new RegExp(`^by [^|,·•–]{2,60}\\s?[|,·•–]\\s?(${DATE_PATTERN})$`, "i"),
];

/** WASHINGTON, July 11, 2022 (Reuters) – The president … */
const DATELINE = new RegExp(`^[a-z. /-]{2,40}, (${DATE_PATTERN})(?: ?\\([a-z ]{2,30}\\))?\\s?(?:[–—]|- |-- )`, "i");

/** The day on which a text says it was published; undefined where no line near the top says so with its year. */
export function findDate(lines: readonly Line[]): string | undefined {
  const top = lines.slice(0, TOP).map((line) => line.text.slice(0, LONGEST).replace(/\s+/g, " "));
  for (const form of FORMS) {
    const date = findFirst(top, form);
    if (date !== undefined) return date;
  }
  // Agencies write the place in capitals; "In Moscow, July 11, 2022 – a day that …" is a sentence.
  return findFirst(
    top.filter((line) => /^[A-Z]{3}/.test(line)),
    DATELINE,
  );
}

function findFirst(lines: readonly string[], form: RegExp): string | undefined {
  return lines.map((line) => parseDate(form.exec(line)?.[1] ?? "")).find((date) => date !== undefined);
}
