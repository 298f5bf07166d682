const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

const MONTH =
  "(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)";
const WEEKDAY = "(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?[.,]{0,2} )?";
const DAY = "\\d{1,2}(?:st|nd|rd|th)?";

/**
 * A date with its year as news sites write it, for use inside larger patterns; one blank between words. `04/12/2025` is
 * none: it means two days.
 */
export const DATE_PATTERN = `${WEEKDAY}(?:${MONTH}\\.? (?:${DAY},? )?\\d{4}|${DAY} ${MONTH}\\.?,? \\d{4}|\\d{4}-\\d{2}(?:-\\d{2})?)(?!\\d)`;

const WHOLE = new RegExp(`^${DATE_PATTERN}`, "i");

/** The date that `words` begin with, in ISO 8601 at the precision given; undefined where they begin with none. */
export function parseDate(words: string): string | undefined {
  const date = WHOLE.exec(words.trim().replace(/\s+/g, " ").slice(0, 60))?.[0];
  if (date === undefined) return undefined;
  const iso = /\d{4}-\d{2}(?:-\d{2})?$/.exec(date)?.[0] ?? toIso(date);
  return isDate(iso) ? iso : undefined;
}

/** True for `2025`, `2025-12` and `2025-12-02` where the calendar has them. */
export function isDate(text: string): boolean {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(text);
  if (!match) return false;
  const [year, month, day] = [Number(match[1]), Number(match[2] ?? 1), Number(match[3] ?? 1)];
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

function toIso(date: string): string {
  const year = /\d{4}$/.exec(date)?.[0] ?? "";
  const day = /(?:^|[^\d])(\d{1,2})(?!\d)/.exec(date)?.[1];
  const words = date.toLowerCase().match(/[a-z]+/g) ?? [];
  const month = words.map((word) => MONTHS.indexOf(word.slice(0, 3))).find((index) => index >= 0) ?? -1;
  const parts = [year, String(month + 1).padStart(2, "0")];
  return (day === undefined ? parts : [...parts, day.padStart(2, "0")]).join("-");
}
