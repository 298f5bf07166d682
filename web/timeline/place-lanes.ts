import type { Entry } from "./list-timeline.ts";

/** Where an entry lies, in pixels from the beginning of time's own axis. */
export interface PlacedEntry {
  readonly entry: Entry;
  /** Counted from the top. */
  readonly lane: number;
  readonly left: number;
  /** Of the marks alone, without the words. */
  readonly width: number;
  /** The words stand on the mark, since it is long enough; else to its right. */
  readonly isWordsInside: boolean;
}

/** Least width of a mark, so that a day can be seen in a century; room for the words, by their number; between two entries. */
export const LEAST_MARK = 9;
const LETTER = 6.4;
const MOST_WORDS = 240;
const GAP = 18;

/**
 * Each entry in the first lane in which it and its words cover nothing. It depends on the scale alone, not on what is in
 * sight: panning moves nothing up or down.
 */
export function placeLanes(entries: readonly Entry[], pixelsPerMillisecond: number): readonly PlacedEntry[] {
  const ends: number[] = [];
  return entries.map((entry) => {
    const { start, end } = extentOf(entry);
    const left = start * pixelsPerMillisecond;
    const width = Math.max((end - start) * pixelsPerMillisecond, LEAST_MARK);
    const words = wordsWidth(entry);
    const isWordsInside = entry.moments.length === 1 && width >= words;
    const right = left + width + (isWordsInside ? 0 : words) + GAP;
    const free = ends.findIndex((taken) => taken <= left);
    const lane = free < 0 ? ends.length : free;
    ends[lane] = right;
    return { entry, lane, left, width, isWordsInside };
  });
}

/** About as many pixels as an entry's words take, with what stands before them. */
export function wordsWidth({ words, isDisputed }: Entry): number {
  return Math.min((words.length + (isDisputed ? 2 : 0)) * LETTER + 12, MOST_WORDS);
}

function extentOf({ moments }: Entry): { readonly start: number; readonly end: number } {
  const start = Math.min(...moments.map(({ span }) => span.start));
  return { start, end: Math.max(...moments.map(({ span }) => span.end)) };
}

/** True where the marks or the words of an entry lie between the edges; `offset`: of the left one. */
export function isInSight({ left, width }: PlacedEntry, offset: number, sight: number): boolean {
  return left < offset + sight && left + width + MOST_WORDS > offset;
}
