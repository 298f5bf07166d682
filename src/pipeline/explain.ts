import type { Claim, Evidence } from "../domain/claim.ts";
import type { Source } from "../domain/document.ts";
import type { Candidate, Entity, Mention } from "../domain/entity.ts";
import type { Graph } from "../domain/graph.ts";
import type { Sentence } from "../domain/sentence.ts";
import { compareSpans, containsSpan, type Span } from "../domain/span.ts";
import type { Knowledge } from "../lexicon/knowledge.ts";
import { findNear } from "../text/near.ts";
import { annotate } from "./annotate/annotate.ts";
import { extract } from "./pipeline.ts";
import { recognise } from "./recognise/recognise.ts";
import type { Attempt } from "./relate/match-frame.ts";
import { attemptFrames } from "./relate/relate.ts";

/** What every stage made of one sentence. */
export interface ExplainedSentence {
  readonly source: Source;
  readonly sentence: Sentence;
  /** By place. */
  readonly mentions: readonly Mention[];
  /** Nouns and pronouns that were seen, and of which it is not known what they refer to. */
  readonly unresolved: readonly Candidate[];
  /** What the sentence says, with the evidence in it. */
  readonly said: readonly { readonly claim: Claim; readonly evidence: Evidence }[];
  /** Each frame that has a word in the sentence, and what came of it. */
  readonly attempts: readonly Attempt[];
  findEntity(id: string | undefined): Entity | undefined;
}

/** What every stage made of a source, for people: sentence by sentence. */
export async function explain(source: Source, knowledge: Knowledge): Promise<readonly ExplainedSentence[]> {
  const [sentences = []] = await annotate([source]);
  const graph = extract(source, sentences, knowledge);
  const mentions = [...graph.mentions].sort(compareSpans);
  const unresolved = findUnresolved(recognise(source, sentences, knowledge), mentions);
  const said = allSaid(graph);
  const attempts = attemptFrames(source, sentences, graph, knowledge);
  const entities = new Map<string, Entity>(graph.entities.map((entity) => [entity.id, entity]));
  return sentences.map((sentence) => ({
    source,
    sentence,
    mentions: inside(sentence, mentions),
    unresolved: inside(sentence, unresolved),
    said: inside(sentence, said),
    attempts: attempts.get(sentence) ?? [],
    findEntity: (id) => (id === undefined ? undefined : entities.get(id)),
  }));
}

function findUnresolved(candidates: readonly Candidate[], mentions: readonly Mention[]): readonly Candidate[] {
  const found = new Set(mentions.map(({ start, end }) => `${start} ${end}`));
  return candidates.filter(({ form, start, end }) => form !== "name" && !found.has(`${start} ${end}`));
}

/** Every piece of evidence with its claim, by place. */
function allSaid(graph: Graph): readonly (Span & ExplainedSentence["said"][number])[] {
  const said = graph.claims.flatMap((claim) =>
    claim.evidence.map((evidence) => ({ claim, evidence, start: evidence.start, end: evidence.end })),
  );
  return said.sort(compareSpans);
}

/** Those of `sorted` that lie in the sentence. */
function inside<T extends Span>(sentence: Sentence, sorted: readonly T[]): readonly T[] {
  return findNear(sorted, sentence, 0).filter((span) => containsSpan(sentence, span));
}
