import type { Span } from "../domain/span.ts";
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

/** An error for the terminal: what is wrong, and the line where with the place underlined. */
export function printError(error: QueryError, text: string): string {
  const { line, column } = placeOf(text, error.span.start);
  const source = text.split("\n")[line - 1] ?? "";
  const gutter = `${line} | `;
  const under = " ".repeat(gutter.length + column - 1) + "^".repeat(widthOf(error.span, source, column));
  return `${error.message}\n${gutter}${source}\n${under}`;
}

/** At least one mark, and none past the end of the line. */
function widthOf({ start, end }: Span, line: string, column: number): number {
  return Math.max(1, Math.min(end - start, line.length - column + 1));
}
