import { create } from "zustand";
import type { EntityId } from "../../src/domain/ids.ts";
import { keepText } from "./keep-text.ts";
import { readKept } from "./read-kept.ts";

/** Where a reader has put nodes by hand, in units of the layout, in the order in which they were put. */
export type Pins = ReadonlyMap<EntityId, Pin>;

export interface Pin {
  readonly x: number;
  readonly y: number;
}

/** More are not kept: a browser gives little room. */
const MOST = 2000;

/** Pins belong to this browser and this graph, not to a link. A graph that is built again keeps its ids, so it keeps them. */
export const usePins = create<{ readonly pins: Pins }>(() => ({ pins: readPins() }));

export function pin(entity: EntityId, { x, y }: Pin): void {
  changePins((pins) => new Map([...pins].filter(([id]) => id !== entity)).set(entity, { x, y }));
}

export function unpin(entity: EntityId): void {
  changePins((pins) => new Map([...pins].filter(([id]) => id !== entity)));
}

export function unpinAll(): void {
  changePins(() => new Map());
}

function changePins(change: (pins: Pins) => Pins): void {
  const pins = change(usePins.getState().pins);
  usePins.setState({ pins });
  writePins(pins);
}

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

/** One address, one graph. */
function keyOfGraph(): string {
  return `countersign.pins ${location.pathname}`;
}

function readPins(): Pins {
  return parsePins(readKept(keyOfGraph()) ?? "[]");
}

/** Where the browser keeps nothing, pins last as long as the page. */
function writePins(pins: Pins): void {
  keepText(keyOfGraph(), printPins(pins));
}
