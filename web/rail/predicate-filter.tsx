import { useGraph } from "../explorer/use-graph.ts";
import { changeView } from "../state/actions.ts";
import { togglePredicate } from "../state/filters.ts";
import { useExplorer } from "../state/store.ts";
import { countBy } from "./count-by.ts";
import { FilterList } from "./filter-list.tsx";

/** Facts are no lines, so they cannot be left out of the canvas. */
export function PredicateFilter() {
  const { graph, schema } = useGraph();
  const off = useExplorer(({ view }) => view.filters.predicates);
  const counts = countBy(graph.claims, ({ predicate }) => predicate);
  const entries = schema.predicates
    .filter(({ name, fact }) => fact === undefined && counts.has(name))
    .map(({ name, label }) => ({ value: name, word: label, count: counts.get(name) ?? 0, isOn: !off.includes(name) }));
  const toggle = (name: string) => changeView((view) => ({ ...view, filters: togglePredicate(view.filters, name) }));
  return <FilterList title="Predicates" entries={entries} onToggle={toggle} />;
}
