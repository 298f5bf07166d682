import type { Claim } from "../../src/domain/claim.ts";
import { selectClaim } from "../state/selection.ts";
import { useExplorer } from "../state/store.ts";
import type { View } from "../state/view.ts";
import { addressOf } from "./go-to.ts";

/** The view that it is linked from, with the claim open in the card of its subject. */
function viewOfClaim(view: View, claim: Claim): View {
  return { ...view, selection: selectClaim(view.selection, claim.subject, claim.id) };
}

export function useAddressOfClaim(claim: Claim): string {
  return useExplorer(({ view }) => addressOf(viewOfClaim(view, claim)));
}
