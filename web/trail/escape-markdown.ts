/** What Markdown, with footnotes, tables and bare links, would read as markup within a line. */
const MARKUP = /[\\`*_[\]<>&~|$^#@]|:(?=\/\/)|www(?=\.)/gi;

/** Line ends, other control characters, marks of writing direction and halves of surrogate pairs. */
const FORBIDDEN = /[\p{Cc}\p{Cs}\u2028\u2029\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069]+/gu;

/** For the middle of a line: a reader sees `text` as it is, on one line, in the direction of the line. */
export function escapeMarkdown(text: string): string {
  return text.replace(FORBIDDEN, " ").replace(MARKUP, (found) => (found.length > 1 ? `${found}\\` : `\\${found}`));
}
