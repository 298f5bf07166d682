import type { SchemaData } from "../schema/schema.ts";
import { RecordError } from "./record-error.ts";

/** `build.json`: what made a graph. No clock and no machine in it: the same input gives the same bytes. */
export interface BuildRecord {
  /** Of Countersign. */
  readonly version: string;
  /** What read the language, with its version. */
  readonly model: string;
  readonly schema: SchemaData;
  /** What the person who built it chose, as text, by the flag's name. */
  readonly options: Readonly<Record<string, string>>;
  readonly counts: BuildCounts;
  /** Files that were left out, and why, sorted by path. */
  readonly skipped: readonly SkippedFile[];
  /** What came of `decisions.yaml`; absent where the corpus has none. */
  readonly decisions?: DecisionsRecord;
  /** True in a copy for readers who get the quotes alone: the texts are not beside it. */
  readonly withoutTexts?: true;
  /** SHA-256 in hex of every other file of the graph, by its path below the folder; absent in a graph made elsewhere. */
  readonly files?: Readonly<Record<string, string>>;
}

export interface BuildCounts {
  readonly documents: number;
  /** Documents kept and searchable, not extracted, since they are not in English. */
  readonly otherLanguages: number;
  readonly entities: number;
  readonly mentions: number;
  readonly claims: number;
  readonly evidence: number;
  readonly conflicts: number;
}

export interface DecisionsRecord {
  /** How many hold. */
  readonly applied: number;
  /** Those that meet nothing any more, sorted. */
  readonly unmatched: readonly UnmatchedDecision[];
}

export interface UnmatchedDecision {
  /** Verdict, words, who and when, as a person reads them. */
  readonly decision: string;
  readonly reason: string;
}

export interface SkippedFile {
  readonly path: string;
  readonly reason: string;
}

export const BUILD_FILE = "build.json";

export function printBuild(build: BuildRecord): string {
  return `${JSON.stringify(build, null, 2)}\n`;
}

/** @throws RecordError where the text is no build record */
export function parseBuild(text: string): BuildRecord {
  try {
    const build = JSON.parse(text) as BuildRecord;
    if (build.schema?.types && build.counts) return build;
  } catch {
    throw new RecordError(BUILD_FILE, 1, "This is not JSON.");
  }
  throw new RecordError(BUILD_FILE, 1, 'Expected an object with "schema" and "counts".');
}
