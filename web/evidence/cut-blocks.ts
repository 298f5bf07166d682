import { overlaps, type Span } from "../../src/domain/span.ts";

/** Characters after which a block ends with its line: enough to fill the reader, few enough to be laid out at once. */
const LENGTH = 4000;

/** A text in stretches of whole lines that a browser can lay out one by one; joined, they are the text. */
export function cutBlocks(text: string): readonly Span[] {
  const blocks: Span[] = [];
  for (let start = 0; start < text.length; ) {
    const line = text.indexOf("\n", start + LENGTH);
    const end = line < 0 ? text.length : line + 1;
    blocks.push({ start, end });
    start = end;
  }
  return blocks;
}

/** For each block the marks that touch it; marks and blocks in the order of the text. */
export function listByBlock<M extends Span>(blocks: readonly Span[], marks: readonly M[]): readonly (readonly M[])[] {
  const lists: M[][] = blocks.map(() => []);
  let first = 0;
  for (const mark of marks) {
    while (first < blocks.length - 1 && (blocks[first] as Span).end <= mark.start) first += 1;
    for (let at = first; at < blocks.length && (blocks[at] as Span).start < mark.end; at += 1) {
      if (overlaps(blocks[at] as Span, mark)) lists[at]?.push(mark);
    }
  }
  return lists;
}
