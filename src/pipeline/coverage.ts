import { isExtracted, type Source } from "../domain/document.ts";
import { compareText } from "../domain/ids.ts";
import { compareSpans, type Span, textOf } from "../domain/span.ts";
import type { Knowledge } from "../lexicon/knowledge.ts";
import { type ExplainedSentence, explain } from "./explain.ts";
import type { Attempt } from "./relate/match-frame.ts";

/** A sentence that may say something, and of which no claim was made. */
export interface Gap extends Span {
  readonly path: string;
  /** Its number in the document, as `explain` takes it. */
  readonly sentence: number;
  readonly text: string;
  /** What a rule for it would likely gain, 0 to 7: 2 for each end that the best frame found, up to 3 for its entities. */
  readonly promise: number;
  /** The names of its entities, each once, in the order of the text. */
  readonly entities: readonly string[];
  /** Words of frames, with what was missing there. */
  readonly words: readonly GapWord[];
}

export interface GapWord {
  readonly word: string;
  readonly predicate: string;
  readonly missing: string;
}

export interface Coverage {
  readonly sentences: number;
  /** How many of them say a claim. */
  readonly withClaim: number;
  /** How many say none and have a word of a frame, and how many have two entities. */
  readonly withWord: number;
  readonly withEntities: number;
  /** Sentences of either kind, the most promising first. */
  readonly gaps: readonly Gap[];
}

/** Where the sources may say more than is read from them. A sentence that mentions nothing is no gap. */
export async function measureCoverage(
  sources: readonly Source[],
  knowledge: Knowledge,
  report: (done: number, total: number) => void,
): Promise<Coverage> {
  const english = sources.filter(({ document }) => isExtracted(document));
  const gaps: Gap[] = [];
  let [sentences, withClaim] = [0, 0];
  for (const [done, source] of english.entries()) {
    report(done, english.length);
    // One after the other: the tokens of a large corpus would not fit into memory.
    const explained = await explain(source, knowledge);
    sentences += explained.length;
    withClaim += explained.filter(({ said }) => said.length > 0).length;
    gaps.push(...explained.flatMap(findGap));
  }
  gaps.sort((a, b) => b.promise - a.promise || compareText(a.path, b.path) || compareSpans(a, b));
  return {
    sentences,
    withClaim,
    withWord: gaps.filter(({ words }) => words.length > 0).length,
    withEntities: gaps.filter(({ entities }) => entities.length > 1).length,
    gaps,
  };
}

function findGap(explained: ExplainedSentence): readonly Gap[] {
  const { source, sentence, mentions, said, attempts, findEntity } = explained;
  if (said.length > 0) return [];
  const entities = [...new Set(mentions.flatMap(({ entity }) => findEntity(entity)?.name ?? []))];
  const words = attempts
    .filter(({ missing }) => missing !== "needed words")
    .map((attempt) => toWord(attempt, explained));
  if (words.length === 0 && entities.length < 2) return [];
  return [
    {
      path: source.document.path,
      sentence: sentence.index,
      start: sentence.start,
      end: sentence.end,
      text: textOf(source.text, sentence),
      promise: 2 * Math.max(0, ...attempts.map(countEnds)) + Math.min(3, entities.length),
      entities,
      words,
    },
  ];
}

function toWord({ frame, trigger, missing }: Attempt, { sentence }: ExplainedSentence): GapWord {
  const word = sentence.tokens[trigger]?.text ?? "";
  return { word, predicate: frame.predicate, missing: missing ?? "two different ends" };
}

/** How many ends the frame found. */
function countEnds({ missing }: Attempt): number {
  if (missing === "needed words" || missing === "subject and object") return 0;
  return missing === "subject" || missing === "object" ? 1 : 2;
}
