import { STATUSES, type Status } from "../../src/domain/claim.ts";
import { StatusMark } from "../components/status-mark.tsx";
import { useGraph } from "../explorer/use-graph.ts";
import { changeView } from "../state/actions.ts";
import { toggleStatus } from "../state/filters.ts";
import { useExplorer } from "../state/store.ts";
import { countBy } from "./count-by.ts";
import { FilterList } from "./filter-list.tsx";

export function StatusFilter() {
  const { graph } = useGraph();
  const on = useExplorer(({ view }) => view.filters.statuses);
  const counts = countBy(graph.claims, ({ status }) => status);
  const entries = STATUSES.map((status) => ({
    value: status,
    word: status,
    mark: <StatusMark status={status} isNamed={false} />,
    count: counts.get(status) ?? 0,
    isOn: on.includes(status),
  }));
  const toggle = (status: string) =>
    changeView((view) => ({ ...view, filters: toggleStatus(view.filters, status as Status) }));
  return <FilterList title="Claims" entries={entries} onToggle={toggle} />;
}
