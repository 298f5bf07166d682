import { useGraph } from "../explorer/use-graph.ts";
import type { Tallies } from "../facets/count-facets.ts";
import { togglePredicate } from "../state/filters.ts";
import { useExplorer } from "../state/store.ts";
import { changeFilters } from "./change-filters.ts";
import { FilterList } from "./filter-list.tsx";

/** Facts are no lines, so they cannot be left out of the canvas. */
export function PredicateFilter({ tallies }: { readonly tallies: Tallies }) {
  const { schema } = useGraph();
  const off = useExplorer(({ view }) => view.filters.predicates);
  const entries = schema.predicates.flatMap(({ name, label }) => {
    const tally = tallies.get(name);
    return tally && tally.all > 0 ? [{ value: name, word: label, tally, isOn: !off.includes(name) }] : [];
  });
  const toggle = (name: string) => changeFilters((filters) => togglePredicate(filters, name));
  return <FilterList title="Predicates" entries={entries} onToggle={toggle} />;
}
