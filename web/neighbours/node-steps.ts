import type { EntityId } from "../../src/domain/ids.ts";
import { shownOf } from "../explorer/use-shown.ts";
import { changeAppearance, changeView } from "../state/actions.ts";
import { stopAsking } from "../state/appearance.ts";
import type { Narrowing } from "../state/expansion.ts";
import { collapse, hide, isExpanded } from "../state/reach.ts";
import { useExplorer } from "../state/store.ts";
import { centreOn, expandAt } from "../state/view.ts";
import { FEW } from "./choose-neighbours.ts";
import { listWaiting } from "./list-waiting.ts";
import { openGraphOf } from "./open-graph.ts";

/** Shows the neighbours that wait behind an entity; of many the reader is asked first which. */
export function expandOrAsk(entity: EntityId): void {
  const { loading, view, run } = useExplorer.getState();
  if (loading.phase !== "ready") return;
  const { distances } = shownOf(loading.index, { view, run });
  const { neighbours } = listWaiting(openGraphOf(loading.index, view), entity, distances);
  if (view.selection.entity === undefined) changeView((each) => centreOn(each, entity));
  else if (neighbours.length > FEW) changeAppearance((appearance) => ({ ...appearance, expanding: entity }));
  else if (neighbours.length > 0) expandNow(entity);
}

/** One step, whether it was asked for or not. */
export function expandNow(entity: EntityId, only?: Narrowing): void {
  changeAppearance(stopAsking);
  changeView((view) => expandAt(view, entity, only));
}

export function collapseNow(entity: EntityId): void {
  changeView((view) => (isExpanded(view.reach, entity) ? { ...view, reach: collapse(view.reach, entity) } : view));
}

/** The selected entity stays: the picture is its neighbourhood. */
export function hideNow(entity: EntityId): void {
  changeView((view) => (entity === view.selection.entity ? view : { ...view, reach: hide(view.reach, entity) }));
}
