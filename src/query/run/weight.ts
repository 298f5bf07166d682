import { isList, isMap, type Value } from "./value.ts";

/** As many characters of a text as take the room of one element of a list. */
const CHARACTERS_AN_ELEMENT = 16;

/** How long it is: what it costs to go through it once. */
export function lengthOf(value: Value): number {
  return typeof value === "string" || isList(value) ? value.length : 0;
}

/** The room that a text or list takes, in elements of a list; what is in a list counts where that is made. */
export function roomOf(value: Value): number {
  return isList(value) ? value.length : textRoomOf(value);
}

/** The same of texts only: lists have been counted when they were made. */
export function textRoomOf(value: Value): number {
  return typeof value === "string" ? Math.floor(value.length / CHARACTERS_AN_ELEMENT) : 0;
}

/** The room of a map with so many entries, in elements of a list. */
export function mapRoom(entries: number): number {
  return 4 + 2 * entries;
}

/** The room of a value with all that is in it, as a key that stands for the value has it. */
export function keyRoomOf(value: Value): number {
  if (isList(value)) {
    let room = value.length;
    for (const element of value) room += keyRoomOf(element);
    return room;
  }
  return isMap(value) ? keyRoomOf([...value.keys(), ...value.values()]) : textRoomOf(value);
}
