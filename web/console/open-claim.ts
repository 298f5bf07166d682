import type { ClaimId } from "../../src/domain/ids.ts";
import type { GraphIndex } from "../../src/query/graph-index.ts";
import { changeView, showEvidence } from "../state/actions.ts";
import { selectClaim } from "../state/selection.ts";

/** The card of a claim's subject, open at the claim with its quotes. */
export function openClaim(index: GraphIndex, claim: ClaimId): void {
  const { subject } = index.claim(claim);
  changeView((view) => ({ ...view, selection: selectClaim(view.selection, subject, claim) }));
  showEvidence();
}
