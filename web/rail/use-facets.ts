import { useDeferredValue, useMemo } from "react";
import { useGraph } from "../explorer/use-graph.ts";
import { useShown } from "../explorer/use-shown.ts";
import { countFacets, type Facets } from "../facets/count-facets.ts";
import { type Chip, listChips } from "../facets/list-chips.ts";
import { useExplorer } from "../state/store.ts";
import { EMPTY_VIEW } from "../state/view.ts";

/** What each filter would let through, and what those in force keep off; the canvas goes before them. */
export function useFacets(): { readonly facets: Facets; readonly chips: readonly Chip[] } {
  const index = useGraph();
  const shown = useDeferredValue(useShown());
  const { filters, selection, reach } = useDeferredValue(useExplorer(({ view }) => view));
  const { entity } = selection;
  return useMemo(() => {
    const view = { ...EMPTY_VIEW, filters, reach, selection: entity ? { entity } : {} };
    return { facets: countFacets(index, view, shown), chips: listChips(index, view, shown) };
  }, [index, shown, filters, reach, entity]);
}
