import type { Document } from "../../src/domain/document.ts";
import type { DocumentId } from "../../src/domain/ids.ts";
import type { Span } from "../../src/domain/span.ts";
import { type FoldedText, foldInSteps } from "../../src/query/fold-text.ts";
import { findWords } from "../../src/query/search-texts.ts";
import { fetchSource } from "../api.ts";

/** One place that reads as sought. */
export interface WordHit {
  readonly document: Document;
  readonly text: string;
  readonly span: Span;
}

/** What a search has found so far. */
export interface FoundWords {
  /** See `foldWords`. */
  readonly words: string;
  /** The first ones of each source, some sources at most. */
  readonly hits: readonly WordHit[];
  /** Places in all, also those that are not among `hits`, and sources that have some. */
  readonly count: number;
  readonly documents: number;
  /** Sources whose text did not come. */
  readonly missing: number;
  readonly isDone: boolean;
}

const MOST_HITS = 24;
const MOST_HITS_OF_A_SOURCE = 4;

/** Sources asked for before they are needed; a browser fetches about as many at once. */
const AHEAD = 6;

/** Milliseconds of work between two rests: less than a frame, so that typing never waits. */
const SLICE = 8;

/** Looks through the texts one by one; gives what is found so far whenever the page has had its turn, and at the end. */
export async function* findInSources(documents: readonly Document[], words: string): AsyncGenerator<FoundWords> {
  let found: FoundWords = { words, hits: [], count: 0, documents: 0, missing: 0, isDone: false };
  for (const [i, document] of documents.entries()) {
    for (const { id } of documents.slice(i, i + AHEAD)) fetchSource(id).catch(() => undefined);
    const text = await foldSource(document.id).catch(() => undefined);
    found = text ? addHits(found, document, text) : { ...found, missing: found.missing + 1 };
    if (await rest()) yield found;
  }
  yield { ...found, isDone: true };
}

function addHits(found: FoundWords, document: Document, text: FoldedText): FoundWords {
  const room = Math.min(MOST_HITS_OF_A_SOURCE, MOST_HITS - found.hits.length);
  const { spans, count } = findWords(text, found.words, room);
  if (count === 0) return found;
  const hits = spans.map((span) => ({ document, text: text.text, span }));
  return {
    ...found,
    hits: [...found.hits, ...hits],
    count: found.count + count,
    documents: found.documents + 1,
  };
}

const folded = new Map<DocumentId, FoldedText>();

/** Each text is folded once, and kept. */
async function foldSource(id: DocumentId): Promise<FoldedText> {
  const known = folded.get(id);
  if (known) return known;
  const steps = foldInSteps(await fetchSource(id));
  let step = steps.next();
  for (; !step.done; step = steps.next()) await rest();
  folded.set(id, step.value);
  return step.value;
}

let sliceEnd = 0;

/** Lets the page draw and hear keys where it has not for a slice; true where it did. */
async function rest(): Promise<boolean> {
  if (performance.now() < sliceEnd) return false;
  await new Promise((resolve) => setTimeout(resolve));
  sliceEnd = performance.now() + SLICE;
  return true;
}
