import { overlaps, type Span } from "../../domain/span.ts";

/** One line without the white space around it; never blank. */
export interface Line extends Span {
  readonly text: string;
}

/** The lines of a text that are not blank, in order; they end with LF, CRLF or, in old files, CR. */
export function findLines(text: string): readonly Line[] {
  const lines: Line[] = [];
  for (const match of text.matchAll(/[^\r\n]+/g)) {
    const trimmed = match[0].trim();
    const start = match.index + match[0].length - match[0].trimStart().length;
    if (trimmed !== "") lines.push({ text: trimmed, start, end: start + trimmed.length });
  }
  return lines;
}

/** The lines that no span touches; both are sorted, and one walk over them is enough for a million lines. */
export function linesOutside(lines: readonly Line[], spans: readonly Span[]): readonly Line[] {
  let next = 0;
  return lines.filter((line) => {
    while (next < spans.length && (spans[next]?.end ?? 0) <= line.start) next += 1;
    const span = spans[next];
    return span === undefined || !overlaps(span, line);
  });
}
