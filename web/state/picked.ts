import { create } from "zustand";
import type { EntityId } from "../../src/domain/ids.ts";
import { toggle } from "./toggle.ts";

/** Entities picked on the canvas, to do something with all of them; no part of a link. */
export const usePicked = create<{ readonly picked: readonly EntityId[] }>(() => ({ picked: [] }));

export function pickAll(entities: readonly EntityId[]): void {
  usePicked.setState({ picked: [...new Set(entities)] });
}

/** Adds it, or takes it away. */
export function togglePicked(entity: EntityId): void {
  usePicked.setState(({ picked }) => ({ picked: toggle(picked, entity) }));
}

export function clearPicked(): void {
  usePicked.setState({ picked: [] });
}
