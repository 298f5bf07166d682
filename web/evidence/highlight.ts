import { compareSpans, type Span } from "../../src/domain/span.ts";

/** A stretch of a text under the same marks from its beginning to its end. */
export interface Segment<M extends Span> {
  readonly text: string;
  /** In order; the outermost first. */
  readonly marks: readonly M[];
  /** Of the segment's first character in the text. */
  readonly start: number;
}

/**
 * Cuts a text where marks begin and end. The segments joined are the text; marks may overlap, those outside the text
 * are clipped and empty ones ignored. `offset`: where the text begins in what the marks count in.
 */
export function segmentText<M extends Span>(text: string, marks: readonly M[], offset = 0): readonly Segment<M>[] {
  const placed = marks
    .map((mark) => ({ mark, start: clip(mark.start - offset, text), end: clip(mark.end - offset, text) }))
    .filter(({ start, end }) => start < end)
    .sort(compareSpans);
  const cuts = [...new Set([0, text.length, ...placed.flatMap(({ start, end }) => [start, end])])].sort(
    (a, b) => a - b,
  );
  const segments: Segment<M>[] = [];
  let open: typeof placed = [];
  let next = 0;
  for (const [i, start] of cuts.entries()) {
    const end = cuts[i + 1];
    if (end === undefined) break;
    open = open.filter((each) => each.end > start);
    for (let each = placed[next]; each && each.start === start; each = placed[++next]) open.push(each);
    segments.push({ text: text.slice(start, end), marks: open.map(({ mark }) => mark), start });
  }
  return segments;
}

function clip(place: number, text: string): number {
  return Math.min(Math.max(place, 0), text.length);
}
