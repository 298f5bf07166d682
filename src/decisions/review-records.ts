import type { Effect } from "./compare-graphs.ts";
import type { Decision } from "./decision.ts";
import type { Question } from "./questions.ts";

/** The header in which the page shows that it is the one which this server gave its token to. */
export const REVIEW_HEADER = "X-Countersign-Review";

/** The element of the page that carries the token; where it is missing nobody can review. */
export const REVIEW_META = "countersign-review";

/** What lies before a person who reviews, as the server sends it to the page. */
export interface DeskRecord {
  /** The name that decisions are filed under unless the person gives another. */
  readonly who: string;
  /** The first ones. */
  readonly questions: readonly Question[];
  /** How many there are in all. */
  readonly open: number;
  /** In the order of their file. */
  readonly decisions: readonly ListedDecision[];
}

/** A decision of the file, with what came of it. */
export interface ListedDecision {
  /** See `decisionId`. */
  readonly id: string;
  readonly decision: Decision;
  /** Why the graph as it is heeds it in nothing; absent where it does. */
  readonly problem?: string;
}

/** What a change would do. */
export interface Forecast extends Effect {
  /** Why it cannot be made, or what it adds would come to nothing; the graph stays as it is then. */
  readonly problems: readonly string[];
}

/** What the server says, a line each, while a change is applied: first that it is filed, last how the build ended. */
export type ReviewEvent =
  | { readonly kind: "filed"; readonly ids: readonly string[] }
  | {
      readonly kind: "progress";
      readonly stage: "read" | "extract" | "fuse" | "write";
      readonly done: number;
      readonly total: number;
    }
  | { readonly kind: "built" }
  | { readonly kind: "failed"; readonly problem: string };
