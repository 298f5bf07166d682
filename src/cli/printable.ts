/**
 * Characters of a source that a terminal would obey or that turn text around: control characters (C0, C1, DEL), line
 * separators, bidirectional overrides and isolates, invisible tags.
 */
const UNPRINTABLE = /[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069\u{e0000}-\u{e007f}]/gu;

/** What stands in for one of them. */
const REPLACEMENT = "\ufffd";

/** `text` in one line, fit for a terminal: white space becomes single spaces and nothing in it is obeyed. */
export function toLine(text: string): string {
  return text.replace(/\s+/g, " ").replace(UNPRINTABLE, REPLACEMENT).trim();
}

/** `text` with its lines and tabs kept, fit for a terminal. */
export function toPrintable(text: string): string {
  return text
    .replace(/\r\n/g, "\n")
    .replace(UNPRINTABLE, (character) => (/[\n\t]/.test(character) ? character : REPLACEMENT));
}

/** `value` as indented JSON and a line end. What a terminal would obey is escaped, which changes no value. */
export function printJson(value: unknown): string {
  const json = JSON.stringify(value, null, 2);
  return `${json.replace(UNPRINTABLE, (character) => (character === "\n" ? character : escapeUnits(character)))}\n`;
}

function escapeUnits(character: string): string {
  return character
    .split("")
    .map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`)
    .join("");
}
