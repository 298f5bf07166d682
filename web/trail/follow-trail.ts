import type { EntityId } from "../../src/domain/ids.ts";
import { claimsBetween } from "../../src/query/claims-between.ts";
import type { GraphIndex } from "../../src/query/graph-index.ts";
import type { Selection } from "../state/selection.ts";
import { useExplorer } from "../state/store.ts";
import { type TrailStep, visit } from "./trail.ts";
import { changeTrail, setPreview } from "./trail-store.ts";

/** Notes every entity that the reader goes to, however that is done. Returns a function that ends it. */
export function followTrail(index: GraphIndex): () => void {
  let last: Selection = {};
  const note = (selection: Selection) => {
    const { entity } = selection;
    if (entity !== last.entity) setPreview(undefined);
    if (entity !== undefined && entity !== last.entity) {
      const step = toStep(index, entity, last);
      changeTrail((trail) => visit(trail, step));
    }
    if (entity !== undefined) last = selection;
  };
  note(useExplorer.getState().view.selection);
  return useExplorer.subscribe(({ view }) => note(view.selection));
}

/** Led there by the claim whose quotes were open, where it does; else by the firmest between the two. */
function toStep(index: GraphIndex, entity: EntityId, { entity: from, claim: open }: Selection): TrailStep {
  if (from === undefined) return { entity };
  const claims = claimsBetween(index, from, entity);
  const claim = claims.find(({ id }) => id === open) ?? claims[0];
  return { entity, from, ...(claim && { claim: claim.id }) };
}
