import type { Claim, Evidence } from "../domain/claim.ts";
import type { Entity } from "../domain/entity.ts";
import type { Graph } from "../domain/graph.ts";
import { compareText } from "../domain/ids.ts";
import type { FiledDecision, Words } from "./decision.ts";
import { indexPlaces, type Places, placeKey, wordsOfEntities, wordsOfEvidence } from "./find-words.ts";

/** Two entities that may be one. */
export interface Proposal {
  readonly a: Entity;
  readonly b: Entity;
  /** How alike they are, 0 to 1. */
  readonly score: number;
  readonly why: string;
}

/** Are the two one? */
export interface MergeQuestion {
  readonly kind: "merge";
  /** How alike they are, 0 to 1. */
  readonly score: number;
  readonly why: string;
  readonly entities: readonly [Entity, Entity];
  readonly a: Words;
  readonly b: Words;
}

/** Do these words say the claim? */
export interface ClaimQuestion {
  readonly kind: "claim";
  /** The claim's confidence. */
  readonly score: number;
  readonly why: string;
  readonly claim: Claim;
  readonly evidence: Evidence;
  readonly a: Words;
  readonly b?: Words;
}

/** What a person is asked; `a` and `b` are the words that the answer is filed under. */
export type Question = MergeQuestion | ClaimQuestion;

/** What decides which questions there are, besides the graph. */
export interface Asking {
  /** What is answered already. */
  readonly decisions: readonly FiledDecision[];
  /** Claims of less confidence are asked about. */
  readonly below: number;
  /** Entities that may be one, the likeliest first. */
  readonly proposals: readonly Proposal[];
}

/** What a built graph leaves open: likely merges first, then claims that are not sure. */
export function findQuestions(graph: Graph, { decisions, below, proposals }: Asking): readonly Question[] {
  const places = indexPlaces(graph);
  const answered = new Set(decisions.flatMap((decision) => answerKeys(decision, places)));
  const questions = [...mergeQuestions(graph, places, proposals), ...claimQuestions(graph, places, below)];
  return questions.filter((question) => !answered.has(keyOf(question, places)));
}

function mergeQuestions(graph: Graph, places: Places, proposals: readonly Proposal[]): readonly MergeQuestion[] {
  const words = wordsOfEntities(graph, places);
  return proposals.flatMap(({ a, b, score, why }): MergeQuestion[] => {
    const [wordsA, wordsB] = [words.get(a.id), words.get(b.id)];
    return wordsA && wordsB ? [{ kind: "merge", score, why, entities: [a, b], a: wordsA, b: wordsB }] : [];
  });
}

function claimQuestions(graph: Graph, places: Places, below: number): readonly ClaimQuestion[] {
  return graph.claims
    .filter(({ confidence }) => confidence < below)
    .sort((a, b) => a.confidence - b.confidence || compareText(a.id, b.id))
    .flatMap((claim) => claim.evidence.map((evidence) => toClaimQuestion(claim, evidence, places)));
}

function toClaimQuestion(claim: Claim, evidence: Evidence, places: Places): ClaimQuestion {
  const why = `${evidence.rule} is not always right`;
  return { kind: "claim", score: claim.confidence, why, claim, evidence, ...wordsOfEvidence(claim, evidence, places) };
}

/** Two questions of one key are the same question. */
function keyOf(question: Question, places: Places): string {
  if (question.kind === "merge") return pairKey(entityAt(question.a, places), entityAt(question.b, places));
  const { claim, a, b } = question;
  return claimKey(`${claim.predicate} ${claim.value ?? ""}`, a, b);
}

/** The questions that a decision answers. */
function answerKeys(decision: FiledDecision, places: Places): readonly string[] {
  switch (decision.verdict) {
    case "is a":
      return [];
    case "same":
    case "not the same":
      return [pairKey(entityAt(decision.a, places), entityAt(decision.b, places))];
    default: {
      const { predicate, value = "", a, b } = decision;
      const said = `${predicate} ${value}`;
      return b ? [claimKey(said, a, b), claimKey(said, b, a)] : [claimKey(said, a, b)];
    }
  }
}

function entityAt(words: Words, { mentions }: Places): string {
  return mentions.get(placeKey(words.document, words))?.[0]?.entity ?? "";
}

function pairKey(a: string, b: string): string {
  return a < b ? `${a} ${b}` : `${b} ${a}`;
}

function claimKey(said: string, a: Words, b: Words | undefined): string {
  return [said, placeKey(a.document, a), b ? placeKey(b.document, b) : ""].join(" ");
}
