import type { EntityId } from "../../src/domain/ids.ts";
import { changeView, showEvidence } from "../state/actions.ts";
import { askPaths } from "../state/connect.ts";
import { setConnect } from "../state/view.ts";

/** Opens the panel with these ends; where it lies under the middle, it comes up. */
export function askConnections(...ends: readonly EntityId[]): void {
  changeView((view) => setConnect(view, askPaths(...ends)));
  showEvidence();
}
