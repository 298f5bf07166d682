import type { KeyboardEvent } from "react";
import type { EntityId } from "../../src/domain/ids.ts";
import { shownOf } from "../explorer/use-shown.ts";
import { collapseNow, expandOrAsk, hideNow } from "../neighbours/node-steps.ts";
import { openGraphOf } from "../neighbours/open-graph.ts";
import { askConnections } from "../paths/ask-connections.ts";
import { changeView } from "../state/actions.ts";
import { useExplorer } from "../state/store.ts";
import { centreOn } from "../state/view.ts";
import { listWalk, stepWalk } from "./list-walk.ts";
import { findReturn } from "./trail.ts";
import { setPreview, useTrail } from "./trail-store.ts";

const STEPS: Readonly<Record<string, 1 | -1>> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };

/** The keys of the canvas; `E`, `X`, `H` and `P` act on the previewed entity, or on the selected one. */
export function walkOnCanvas(event: KeyboardEvent): void {
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  const { preview } = useTrail.getState();
  // A button that lies over it keeps its Enter.
  const isOnCanvas = event.target === event.currentTarget;
  const step = STEPS[event.key];
  if (step) setPreview(nextOf(step, preview));
  else if (event.key === "Enter" && preview && isOnCanvas) goTo(preview);
  else if (event.key === "Escape" && preview) setPreview(undefined);
  else if (!actOn(event.key, preview ?? useExplorer.getState().view.selection.entity)) return;
  event.preventDefault();
}

/** The keys of the list: there the focus is the preview, and Enter follows the link that has it. */
export function walkInList(event: KeyboardEvent): void {
  if (event.ctrlKey || event.metaKey || event.altKey || !(event.target instanceof HTMLElement)) return;
  const at = event.target.closest<HTMLElement>("[data-entity]")?.dataset.entity as EntityId | undefined;
  const step = STEPS[event.key];
  if (step) {
    const next = nextOf(step, at);
    event.currentTarget.querySelector<HTMLElement>(`[data-entity="${next}"] a`)?.focus();
  } else if (!actOn(event.key, at)) return;
  event.preventDefault();
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
function actOn(key: string, entity: EntityId | undefined): boolean {
  if (key === "Backspace") goReturn();
  else if (entity === undefined) return false;
  else if (key === "e") expandOrAsk(entity);
  else if (key === "x") collapseNow(entity);
  else if (key === "h") hideNow(entity);
  else if (key === "p") askConnections(...[useExplorer.getState().view.selection.entity ?? entity, entity]);
  else return false;
  return true;
}
