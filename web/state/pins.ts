import { create } from "zustand";
import type { EntityId } from "../../src/domain/ids.ts";
import { keepText } from "./keep-text.ts";
import { type Pin, type Pins, parsePins, printPins } from "./pin-list.ts";
import { readKept } from "./read-kept.ts";

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
