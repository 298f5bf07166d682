import { create } from "zustand";
import type { EntityId } from "../../src/domain/ids.ts";
import type { Trail } from "./trail.ts";

/** Where the reader has been and looks ahead; of this session, no part of a link. */
interface TrailState {
  readonly trail: Trail;
  /** The connected entity that the arrow keys stand on. */
  readonly preview?: EntityId;
}

export const useTrail = create<TrailState>(() => ({ trail: [] }));

export function setPreview(preview: EntityId | undefined): void {
  useTrail.setState(({ trail }) => (preview === undefined ? { trail } : { trail, preview }), true);
}

export function changeTrail(change: (trail: Trail) => Trail): void {
  useTrail.setState(({ trail }) => ({ trail: change(trail) }));
}
