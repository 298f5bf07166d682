import type { EntityId } from "../../src/domain/ids.ts";

/** Where a reader has put nodes by hand, in units of the layout, in the order in which they were put. */
export type Pins = ReadonlyMap<EntityId, Pin>;

export interface Pin {
  readonly x: number;
  readonly y: number;
}

/** More are not kept: a browser gives little room. */
const MOST = 2000;

/** As a browser keeps them. */
export function printPins(pins: Pins): string {
  const rounded = [...pins].slice(-MOST).map(([id, { x, y }]) => [id, Math.round(x), Math.round(y)]);
  return JSON.stringify(rounded);
}

/** Reads any text: what is no pin is left out. */
export function parsePins(text: string): Pins {
  const pins = new Map<EntityId, Pin>();
  for (const entry of parseList(text).slice(-MOST)) {
    const [id, x, y] = Array.isArray(entry) ? entry : [];
    if (typeof id === "string" && Number.isFinite(x) && Number.isFinite(y)) pins.set(id as EntityId, { x, y });
  }
  return pins;
}

function parseList(text: string): readonly unknown[] {
  try {
    const list: unknown = JSON.parse(text);
    return Array.isArray(list) ? list : [];
  } catch {
    return [];
  }
}
