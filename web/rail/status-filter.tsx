import { STATUSES, type Status } from "../../src/domain/claim.ts";
import { StatusMark } from "../components/status-mark.tsx";
import type { Tallies } from "../facets/count-facets.ts";
import { toggleStatus } from "../state/filters.ts";
import { useExplorer } from "../state/store.ts";
import { changeFilters } from "./change-filters.ts";
import { type FilterEntry, FilterList } from "./filter-list.tsx";

export function StatusFilter({ tallies }: { readonly tallies: Tallies }) {
  const on = useExplorer(({ view }) => view.filters.statuses);
  const entries = STATUSES.map((status) => ({
    value: status,
    word: status,
    tally: tallies.get(status) ?? { here: 0, all: 0 },
    isOn: on.includes(status),
  }));
  const markOf = ({ value }: FilterEntry) => <StatusMark status={value as Status} isNamed={false} />;
  const toggle = (status: string) => changeFilters((filters) => toggleStatus(filters, status as Status));
  return <FilterList title="Claims" entries={entries} onToggle={toggle} markOf={markOf} />;
}
