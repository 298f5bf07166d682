import type { EntityId } from "../../src/domain/ids.ts";
import { toggle } from "./toggle.ts";

/** What two or more entities are connected by: chains of claims, or neighbours that all of them have. */
export const CONNECTIONS = ["paths", "common"] as const;
export type ConnectedBy = (typeof CONNECTIONS)[number];

/** What a reader asks about several entities at once. */
export interface Connect {
  /** In the order chosen, each once. */
  readonly ends: readonly EntityId[];
  readonly by: ConnectedBy;
  /** What the canvas shows of the answer instead of a neighbourhood: all of it, or one line by its place, from 0. */
  readonly drawn?: "all" | number;
}

/** More would make more pairs than a list can hold. */
export const MOST_ENDS = 5;

export function askPaths(...ends: readonly EntityId[]): Connect {
  return { ends: [...new Set(ends)].slice(0, MOST_ENDS), by: "paths" };
}

/** Adds an end or takes it away; what is drawn is then the whole of the new answer, if anything was. */
export function toggleEnd({ drawn, ends, by }: Connect, end: EntityId): Connect {
  const next = toggle(ends, end).slice(0, MOST_ENDS);
  return { ends: next, by, ...(drawn !== undefined && { drawn: "all" }) };
}

export function setConnectedBy({ ends, drawn }: Connect, by: ConnectedBy): Connect {
  return { ends, by, ...(drawn !== undefined && { drawn: "all" }) };
}

/** Draws that, or nothing of it any more where it is what is drawn. */
export function toggleDrawn({ drawn, ...connect }: Connect, wanted: "all" | number): Connect {
  return drawn === wanted ? connect : { ...connect, drawn: wanted };
}
