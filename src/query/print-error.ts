import type { QueryError } from "./query-error.ts";

/** A place in a text, both numbers from 1. A column is one UTF-16 code unit, as editors count. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

export function placeOf(text: string, offset: number): Place {
  const before = text.slice(0, offset);
  return { line: before.split("\n").length, column: offset - before.lastIndexOf("\n") };
}

/**
 * An error for the terminal: what is wrong, and the line where with the place underlined. `widthOf` says how many cells
 * of the screen a text takes, for those on which a character may take two.
 */
export function printError(
  error: QueryError,
  text: string,
  widthOf: (text: string) => number = (part) => part.length,
): string {
  const { line, column } = placeOf(text, error.span.start);
  const source = (text.split("\n")[line - 1] ?? "").replace(/[\t\r]/g, " ");
  const gutter = `${line} | `;
  const before = source.slice(0, column - 1);
  const marked = source.slice(before.length, before.length + error.span.end - error.span.start);
  const under = " ".repeat(gutter.length + widthOf(before)) + "^".repeat(Math.max(1, widthOf(marked)));
  return `${error.message}\n${gutter}${source}\n${under}`;
}
