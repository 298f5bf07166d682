import type { Span } from "../../domain/span.ts";
import { BOILERPLATE_RULES, LONGEST_LINE } from "./boilerplate-rules.ts";
import type { Line } from "./lines.ts";

/** Under or above an embedded post: `— Jane Doe (@jane) December 4, 2025`. */
const POST_SIGNATURE = /^[-–—]{1,2} ?[^()@]{1,80}\(@[A-Za-z0-9_]{1,30}\) [A-Z][a-z]{2,8} \d{1,2}, \d{4}$/;

/** The address that ends the words of an embedded post. */
const POST_ADDRESS = /(?:pic\.twitter\.com|https:\/\/t\.co)\/[A-Za-z0-9]{4,20}$/;

/** The most lines between the two marks of one embedded post. */
const LONGEST_POST = 12;

/** Longer runs without white space, in UTF-16 code units, are markup, addresses or encoded files, and no words. */
const LONGEST_WORD = 400;

/** Site furniture among the lines of a text: sorted, apart, neighbouring lines in one span. */
export function findBoilerplate(lines: readonly Line[]): readonly Span[] {
  const posts = findPostLines(lines);
  const spans: { start: number; end: number }[] = [];
  let previous = -2;
  for (const [index, line] of lines.entries()) {
    if (!posts.has(index) && !isFurniture(line.text)) continue;
    const last = spans.at(-1);
    if (last && previous === index - 1) last.end = line.end;
    else spans.push({ start: line.start, end: line.end });
    previous = index;
  }
  return spans;
}

function isFurniture(line: string): boolean {
  if (line.length > LONGEST_LINE) return line.split(/\s+/).some((word) => word.length > LONGEST_WORD);
  return BOILERPLATE_RULES.some((rule) => rule.line.test(line));
}

/**
 * Indexes of the lines of embedded posts. Sites keep the address above or below the signature, so a post reaches from one
 * to the other; a signature alone belongs to the line above it.
 */
function findPostLines(lines: readonly Line[]): ReadonlySet<number> {
  const found = new Set<number>();
  for (const [index, line] of lines.entries()) {
    if (line.text.length > LONGEST_LINE || !POST_SIGNATURE.test(line.text)) continue;
    const above = findAddress(lines, index, -1);
    const below = above === undefined ? findAddress(lines, index, 1) : undefined;
    for (let at = above ?? index - 1; at <= (below ?? index); at += 1) if (at >= 0) found.add(at);
  }
  return found;
}

/** The nearest line with a post's address, up or down from a signature and not beyond another one. */
function findAddress(lines: readonly Line[], from: number, step: 1 | -1): number | undefined {
  for (let index = from + step; Math.abs(index - from) <= LONGEST_POST; index += step) {
    const line = lines[index];
    if (!line || POST_SIGNATURE.test(line.text.slice(0, LONGEST_LINE))) return undefined;
    if (POST_ADDRESS.test(line.text.slice(-LONGEST_LINE))) return index;
  }
  return undefined;
}
