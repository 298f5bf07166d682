import type { EntityId } from "../../src/domain/ids.ts";
import { type ConsoleView, EMPTY_CONSOLE } from "./console-view.ts";
import { DEFAULT_FILTERS, type Filters, showAll } from "./filters.ts";
import { DEFAULT_REACH, type Reach, unhideAll } from "./reach.ts";
import { EMPTY_SELECTION, type Selection, selectEntity } from "./selection.ts";

/** All that a link says: two people with one graph and one view see the same. */
export interface View {
  readonly selection: Selection;
  readonly filters: Filters;
  readonly reach: Reach;
  readonly console: ConsoleView;
}

export const EMPTY_VIEW: View = {
  selection: EMPTY_SELECTION,
  filters: DEFAULT_FILTERS,
  reach: DEFAULT_REACH,
  console: EMPTY_CONSOLE,
};

/** Another neighbourhood: what was expanded around the last one is folded, filters stay, the entity is not hidden. */
export function centreOn(view: View, entity: EntityId): View {
  const hidden = view.reach.hidden.filter((each) => each !== entity);
  return { ...view, selection: selectEntity(entity), reach: { ...view.reach, expanded: [], hidden } };
}

export function showWholeGraph(view: View): View {
  return { ...view, selection: EMPTY_SELECTION, reach: { ...view.reach, expanded: [] } };
}

/** Takes back all filters and all hiding by hand. */
export function showHidden(view: View): View {
  return { ...view, filters: showAll(), reach: unhideAll(view.reach) };
}
