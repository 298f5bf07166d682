import { Pictogram } from "../components/pictogram.tsx";
import { useTypeLooks } from "../explorer/use-graph.ts";
import type { Tallies } from "../facets/count-facets.ts";
import { toggleType } from "../state/filters.ts";
import { useExplorer } from "../state/store.ts";
import { changeFilters } from "./change-filters.ts";
import { type FilterEntry, FilterList } from "./filter-list.tsx";

/** Counts the entities that claims connect. */
export function TypeFilter({ tallies }: { readonly tallies: Tallies }) {
  const off = useExplorer(({ view }) => view.filters.types);
  const entries = useTypeLooks().flatMap(({ type, plural }) => {
    const tally = tallies.get(type);
    return tally ? [{ value: type, word: plural, tally, isOn: !off.includes(type) }] : [];
  });
  const markOf = ({ value, isOn }: FilterEntry) => <Pictogram type={value} isOff={!isOn} />;
  const toggle = (type: string) => changeFilters((filters) => toggleType(filters, type));
  return <FilterList title="Types" entries={entries} onToggle={toggle} markOf={markOf} />;
}
