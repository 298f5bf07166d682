import type { Span } from "../domain/span.ts";

/** Words of a source, known by its bytes: they are the same whatever a rebuild makes of them. */
export interface Words extends Span {
  /** SHA-256 of the source's file, in hex. */
  readonly document: string;
  /** What stands under the offsets, so that a person can read the decision and a slip of the pen is found. */
  readonly text: string;
}

/** Two entities are one, or two. */
interface LinkVerdict {
  readonly verdict: "same" | "not the same";
  readonly b: Words;
}

/** Of which type an entity is. */
interface TypeVerdict {
  readonly verdict: "is a";
  readonly type: string;
}

/** The words say a claim, or do not. Its subject's words are `a` and its object's `b`; `a` alone may be its whole quote. */
interface ClaimVerdict {
  readonly verdict: "reject claim" | "confirm claim";
  /** Any that these words tell if absent. */
  readonly predicate?: string;
  /** Of a fact: any that these words tell if absent. */
  readonly value?: string;
  readonly b?: Words;
}

/** What is decided about words of the corpus. */
export type Verdict = (LinkVerdict | TypeVerdict | ClaimVerdict) & {
  readonly a: Words;
  readonly why?: string;
};

/** What a person decides, before it is known on which day it is filed. */
export type UndatedDecision = Verdict & { readonly who: string };

/** What a person decided. */
export type Decision = UndatedDecision & {
  /** ISO 8601. */
  readonly when: string;
};

/** A decision with its place in the file. */
export type FiledDecision = Decision & {
  /** Counted from 1. */
  readonly line: number;
};

export type LinkDecision = FiledDecision & LinkVerdict;
export type TypeDecision = FiledDecision & TypeVerdict;
export type ClaimDecision = FiledDecision & ClaimVerdict;

export function isLink(decision: FiledDecision): decision is LinkDecision {
  return decision.verdict === "same" || decision.verdict === "not the same";
}

export function isType(decision: FiledDecision): decision is TypeDecision {
  return decision.verdict === "is a";
}

export function isClaim(decision: FiledDecision): decision is ClaimDecision {
  return decision.verdict === "reject claim" || decision.verdict === "confirm claim";
}

/** As the file has it: `same`, `is a Person`, `reject claim PERMITS five warships`. */
export function printVerdict(decision: Verdict): string {
  switch (decision.verdict) {
    case "is a":
      return `is a ${decision.type}`;
    case "reject claim":
    case "confirm claim":
      return [decision.verdict, decision.predicate, decision.value].filter((part) => part !== undefined).join(" ");
    default:
      return decision.verdict;
  }
}
