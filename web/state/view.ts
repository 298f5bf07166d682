import type { EntityId } from "../../src/domain/ids.ts";
import type { Connect } from "./connect.ts";
import { type ConsoleView, EMPTY_CONSOLE, setShape } from "./console-view.ts";
import { type Desk, EMPTY_DESK } from "./desk.ts";
import type { Narrowing } from "./expansion.ts";
import { DEFAULT_FILTERS, type Filters, showAll } from "./filters.ts";
import { DEFAULT_REACH, expand, type Reach, unhideAll } from "./reach.ts";
import { EMPTY_SELECTION, type Selection, selectEntity } from "./selection.ts";
import { isPicture, type Stage } from "./stage.ts";

/** All that a link says: two people with one graph and one view see the same. */
export interface View {
  readonly selection: Selection;
  readonly filters: Filters;
  readonly reach: Reach;
  readonly console: ConsoleView;
  /** What the middle shows; absent: the graph, and on a phone the list. */
  readonly stage?: Stage;
  readonly desk: Desk;
  /** Absent: nothing is asked about several entities at once. */
  readonly connect?: Connect;
}

export const EMPTY_VIEW: View = {
  selection: EMPTY_SELECTION,
  filters: DEFAULT_FILTERS,
  reach: DEFAULT_REACH,
  console: EMPTY_CONSOLE,
  desk: EMPTY_DESK,
};

/** Another neighbourhood: what was expanded around the last one is folded, filters stay, the entity is not hidden. */
export function centreOn({ connect: _, ...view }: View, entity: EntityId): View {
  const hidden = view.reach.hidden.filter((each) => each !== entity);
  return { ...view, selection: selectEntity(entity), reach: { ...view.reach, expanded: [], hidden } };
}

/** From a view that shows no graph, back to the one that the page opens on. */
export function showWholeGraph({ stage, connect: _, ...view }: View): View {
  const whole = { ...view, selection: EMPTY_SELECTION, reach: { ...view.reach, expanded: [] } };
  return stage !== undefined && isPicture(stage) ? { ...whole, stage } : whole;
}

/** Another view of the same selection; the source that lies over the page stays where it is. */
export function goToStage(view: View, stage: Stage): View {
  return { ...view, stage };
}

/** Takes back all filters and all hiding by hand. */
export function showHidden(view: View): View {
  return { ...view, filters: showAll(), reach: unhideAll(view.reach) };
}

export function showHiddenByHand(view: View): View {
  return { ...view, reach: unhideAll(view.reach) };
}

/** Changes what is asked about several entities; absent: nothing any more. What a query drew gives way to what is drawn of that. */
export function setConnect({ connect: _, ...view }: View, connect: Connect | undefined): View {
  if (connect === undefined) return view;
  const isCovered = connect.drawn !== undefined && view.console.shape === "graph";
  return { ...view, connect, ...(isCovered && { console: setShape(view.console, "table") }) };
}

/** Shows neighbours of an entity beside what is there; paths or a result that the canvas showed alone give way to the neighbourhood. */
export function expandAt({ connect: _, ...view }: View, entity: EntityId, only?: Narrowing): View {
  const console = view.console.shape === "graph" ? setShape(view.console, "table") : view.console;
  return { ...view, console, reach: expand(view.reach, entity, only) };
}
