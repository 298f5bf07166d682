import { groupBy } from "../../domain/group-by.ts";
import type { Schema } from "../../schema/schema.ts";
import { type Match, type Tried, tryFrame } from "./engine/try-frame.ts";
import type { Frame } from "./frame.ts";
import type { Reading } from "./reading.ts";

/** A frame at one of its words, with what it found there or what was missing. */
export interface Attempt extends Tried {
  readonly frame: Frame;
  readonly trigger: number;
}

/** Every frame at every word of a sentence that may tell its relation: what matched, and what nearly did. */
export function tryFrames(reading: Reading, frames: FrameIndex, schema: Schema): readonly Attempt[] {
  return reading.sentence.tokens.flatMap(({ lemma }, trigger) =>
    (frames.get(lemma) ?? []).map((frame) => ({ frame, trigger, ...tryFrame(reading, trigger, frame, schema) })),
  );
}

export function matchFrames(reading: Reading, frames: FrameIndex, schema: Schema): readonly Match[] {
  return tryFrames(reading, frames, schema).flatMap(({ matches }) => matches);
}

/** Frames by the words that trigger them. */
export type FrameIndex = ReadonlyMap<string, readonly Frame[]>;

export function indexFrames(frames: readonly Frame[]): FrameIndex {
  return groupBy(frames, ({ verbs = [], nouns = [], roles = [] }) => [...new Set([...verbs, ...nouns, ...roles])]);
}
