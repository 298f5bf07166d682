import type { Graph } from "../domain/graph.ts";
import type { Schema } from "../schema/schema.ts";
import { decideClaims } from "./decide-claims.ts";
import { type LinkDecisions, toLinkDecisions } from "./decide-links.ts";
import type { FiledDecision } from "./decision.ts";
import { findContradiction } from "./find-contradiction.ts";
import { type Matched, matchDecisions } from "./match-decisions.ts";
import { contradiction } from "./messages.ts";

/** The graphs of the documents as people decided, and what is left for `fuse` to heed. */
export interface Decided {
  readonly graphs: readonly Graph[];
  readonly links: LinkDecisions;
  readonly matched: readonly Matched[];
}

/**
 * Applies decisions to `graphs`, each of one document. Neither their order nor that of the graphs matters.
 *
 * @throws DecisionsError where decisions contradict each other
 */
export function applyDecisions(decisions: readonly FiledDecision[], graphs: readonly Graph[], schema: Schema): Decided {
  const matched = matchDecisions(decisions, graphs, schema);
  const contradicting = findContradiction(matched);
  if (contradicting) throw contradiction(contradicting);
  return { graphs: decideClaims(graphs, matched), links: toLinkDecisions(matched), matched };
}
