import { create } from "zustand";
import type { Verdict } from "../../src/decisions/decision.ts";
import type { DeskRecord, ReviewEvent } from "../../src/decisions/review-records.ts";
import type { Claim, Evidence } from "../../src/domain/claim.ts";
import type { EntityId } from "../../src/domain/ids.ts";
import { keepText } from "../state/keep-text.ts";
import { readKept } from "../state/read-kept.ts";
import { EMPTY_QUEUE, type Queue } from "./queue.ts";

/** What a person is about to decide. */
export type Asked =
  | { readonly kind: "same" | "apart" | "type"; readonly entity: EntityId }
  | { readonly kind: "claim"; readonly claim: Claim; readonly evidence: Evidence; readonly isRight: boolean };

/** What a form has made of a person's choice. */
export interface Chosen {
  readonly verdicts: readonly Verdict[];
  /** As a person says it afterwards: "K. Holm and Kari Holm are one". */
  readonly words: string;
}

/** All that the page knows of decisions: no part of a link. */
export interface ReviewState {
  /** Absent until the server has said. */
  readonly desk?: DeskRecord | undefined;
  /** Who decides, as this browser knows; "" until somebody has said. */
  readonly who: string;
  readonly asked?: Asked | undefined;
  /** The sheet that is open. */
  readonly sheet?: "questions" | "decisions" | undefined;
  readonly queue: Queue;
  /** Changes that are sent and not built yet. */
  readonly pending: number;
  readonly progress?: Extract<ReviewEvent, { kind: "progress" }> | undefined;
  /** Why the last change was not filed, or the last build failed. */
  readonly problem?: { readonly words: string; readonly isFiled: boolean } | undefined;
  /** What was decided last on this page, in words, and what it was filed as. */
  readonly last?: { readonly words: string; readonly ids: readonly string[] } | undefined;
}

const KEY = "countersign.who";

export const useReview = create<ReviewState>(() => ({
  who: readKept(KEY) ?? "",
  queue: EMPTY_QUEUE,
  pending: 0,
}));

/** Kept in this browser. */
export function setWho(who: string): void {
  keepText(KEY, who);
  useReview.setState({ who });
}
