import { Pictogram } from "../components/pictogram.tsx";
import { useGraph, useTypeLooks } from "../explorer/use-graph.ts";
import { changeView } from "../state/actions.ts";
import { toggleType } from "../state/filters.ts";
import { useExplorer } from "../state/store.ts";
import { countBy } from "./count-by.ts";
import { FilterList } from "./filter-list.tsx";

export function TypeFilter() {
  const { graph } = useGraph();
  const off = useExplorer(({ view }) => view.filters.types);
  const counts = countBy(graph.entities, ({ type }) => type);
  const entries = useTypeLooks()
    .filter(({ type }) => counts.has(type))
    .map(({ type, plural }) => ({
      value: type,
      word: plural,
      mark: <Pictogram type={type} isOff={off.includes(type)} />,
      count: counts.get(type) ?? 0,
      isOn: !off.includes(type),
    }));
  const toggle = (type: string) => changeView((view) => ({ ...view, filters: toggleType(view.filters, type) }));
  return <FilterList title="Types" entries={entries} onToggle={toggle} />;
}
