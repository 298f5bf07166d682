import type { Span } from "../domain/span.ts";

/** No stage looks further than this for the end of a block: one line of 10 MB is cut like any other text. */
const LONGEST_BLOCK = 4000;

/**
 * Paragraphs, headings and list items of a text: the stretches in which sentences are looked for, sorted, without
 * `boilerplate` and without white space around them. In a text with hard-wrapped lines only blank lines and list marks part blocks.
 */
export function findBlocks(text: string, boilerplate: readonly Span[]): readonly Span[] {
  const lines = withoutBoilerplate(findLines(text), boilerplate);
  const joined = isHardWrapped(text, lines) ? joinLines(text, lines) : lines;
  return joined.flatMap((block) => cutLong(text, trimmed(text, block))).filter((block) => block.start < block.end);
}

function findLines(text: string): Span[] {
  const lines: Span[] = [];
  let start = 0;
  for (let end = text.indexOf("\n"); end !== -1; end = text.indexOf("\n", start)) {
    lines.push({ start, end });
    start = end + 1;
  }
  lines.push({ start, end: text.length });
  return lines;
}

/** Both lists are sorted, so one walk over each is enough. */
function withoutBoilerplate(lines: readonly Span[], boilerplate: readonly Span[]): Span[] {
  let next = 0;
  return lines.filter((line) => {
    while ((boilerplate[next]?.end ?? Number.POSITIVE_INFINITY) <= line.start) next++;
    const span = boilerplate[next];
    return span === undefined || span.start >= line.end;
  });
}

const WRAPPED_LINE = { shortest: 50, longest: 100 };

/** True where most lines that are followed by another are of a column's width and do not end a sentence. */
function isHardWrapped(text: string, lines: readonly Span[]): boolean {
  let followed = 0;
  let wrapped = 0;
  for (const [index, line] of lines.entries()) {
    const next = lines[index + 1];
    if (isBlank(text, line) || next === undefined || isBlank(text, next)) continue;
    followed++;
    const words = text.slice(line.start, line.end).trimEnd();
    if (words.length >= WRAPPED_LINE.shortest && words.length <= WRAPPED_LINE.longest && !/[.!?:;”"]$/.test(words))
      wrapped++;
  }
  return wrapped > 2 && wrapped * 2 > followed;
}

const LIST_MARK = /^\s*(?:[-*•▪–—|]|\d{1,3}[.)])\s/;

function joinLines(text: string, lines: readonly Span[]): Span[] {
  const blocks: Span[] = [];
  let open = false;
  for (const line of lines) {
    const last = blocks.at(-1);
    const blank = isBlank(text, line);
    if (last && open && !blank && !LIST_MARK.test(text.slice(line.start, line.start + 8))) {
      blocks[blocks.length - 1] = { start: last.start, end: line.end };
    } else if (!blank) {
      blocks.push(line);
    }
    open = !blank;
  }
  return blocks;
}

function isBlank(text: string, line: Span): boolean {
  return text.slice(line.start, line.end).trim() === "";
}

function trimmed(text: string, span: Span): Span {
  let { start, end } = span;
  while (start < end && /\s/.test(text.charAt(start))) start++;
  while (end > start && /\s/.test(text.charAt(end - 1))) end--;
  return { start, end };
}

/** Cuts after the last full stop, else the last blank, within the longest block; else in the middle of whatever it is. */
function cutLong(text: string, block: Span): Span[] {
  const parts: Span[] = [];
  let { start } = block;
  while (block.end - start > LONGEST_BLOCK) {
    const window = text.slice(start, start + LONGEST_BLOCK);
    const stop = window.lastIndexOf(". ") + 1 || window.lastIndexOf(" ") + 1 || LONGEST_BLOCK;
    parts.push(trimmed(text, { start, end: start + stop }));
    start += stop;
  }
  parts.push(trimmed(text, { start, end: block.end }));
  return parts;
}
