import type { KeyboardEvent } from "react";
import type { EntityId } from "../../src/domain/ids.ts";
import { shownOf } from "../explorer/use-shown.ts";
import { isKey } from "../keys/is-key.ts";
import { collapseNow, expandOrAsk, hideNow } from "../neighbours/node-steps.ts";
import { openGraphOf } from "../neighbours/open-graph.ts";
import { askConnections } from "../paths/ask-connections.ts";
import { changeView } from "../state/actions.ts";
import { useExplorer } from "../state/store.ts";
import { centreOn } from "../state/view.ts";
import { listWalk, stepWalk } from "./list-walk.ts";
import { findReturn } from "./trail.ts";
import { setPreview, useTrail } from "./trail-store.ts";

/** The keys of the canvas; those that act do so on the previewed entity, or on the selected one. */
export function walkOnCanvas(event: KeyboardEvent): void {
  const { preview } = useTrail.getState();
  // A button that lies over it keeps its Enter.
  const isOnCanvas = event.target === event.currentTarget;
  const step = stepOf(event);
  if (step) setPreview(nextOf(step, preview));
  else if (isKey(event, "goThere") && preview && isOnCanvas) goTo(preview);
  else if (isKey(event, "back") && preview) setPreview(undefined);
  else if (!actOn(event, preview ?? useExplorer.getState().view.selection.entity)) return;
  event.preventDefault();
}

/** The keys of the list: there the focus is the preview, and Enter follows the link that has it. */
export function walkInList(event: KeyboardEvent): void {
  if (!(event.target instanceof HTMLElement)) return;
  const at = event.target.closest<HTMLElement>("[data-entity]")?.dataset.entity as EntityId | undefined;
  const step = stepOf(event);
  if (step) {
    const next = nextOf(step, at);
    event.currentTarget.querySelector<HTMLElement>(`[data-entity="${next}"] a`)?.focus();
  } else if (!actOn(event, at)) return;
  event.preventDefault();
}

function stepOf(event: KeyboardEvent): 1 | -1 | undefined {
  if (isKey(event, "nextNeighbour")) return 1;
  return isKey(event, "previousNeighbour") ? -1 : undefined;
}

function nextOf(step: 1 | -1, at: EntityId | undefined): EntityId | undefined {
  const { loading, view, run } = useExplorer.getState();
  if (loading.phase !== "ready") return undefined;
  const shown = shownOf(loading.index, { view, run });
  return stepWalk(listWalk(openGraphOf(loading.index, view), shown, view.selection.entity), at, step);
}

function goTo(entity: EntityId): void {
  changeView((view) => centreOn(view, entity));
}

/** Back along the trail. */
function goReturn(): void {
  const { entity } = useExplorer.getState().view.selection;
  const goal = entity && findReturn(useTrail.getState().trail, entity);
  if (goal) goTo(goal);
}

/** True where the key was one of these. */
function actOn(event: KeyboardEvent, entity: EntityId | undefined): boolean {
  if (isKey(event, "goReturn")) goReturn();
  else if (entity === undefined) return false;
  else if (isKey(event, "expand")) expandOrAsk(entity);
  else if (isKey(event, "collapse")) collapseNow(entity);
  else if (isKey(event, "hide")) hideNow(entity);
  else if (isKey(event, "paths")) askConnections(useExplorer.getState().view.selection.entity ?? entity, entity);
  else return false;
  return true;
}
