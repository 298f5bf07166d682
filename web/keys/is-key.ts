import { KEYS, type Key, type KeyName } from "./keys.ts";

/** Of the browser's events and React's. */
export type Pressed = Pick<KeyboardEvent, "key" | "shiftKey" | "ctrlKey" | "metaKey" | "altKey">;

/** True where a chord of that name was pressed, and nothing else with it. */
export function isKey(event: Pressed, name: KeyName): boolean {
  const { chords }: Key = KEYS[name];
  return chords.some((chord) => isChord(event, chord.split(" ")));
}

function isChord(event: Pressed, parts: readonly string[]): boolean {
  const key = parts.at(-1) ?? "";
  const isMod = event.ctrlKey || event.metaKey;
  if (event.altKey || isMod !== parts.includes("Mod")) return false;
  // Which character needs Shift depends on the keyboard: that one is only asked of keys that write none.
  const needsShift = isMod || key.length > 1;
  if (needsShift && event.shiftKey !== parts.includes("Shift")) return false;
  return isMod ? event.key.toLowerCase() === key.toLowerCase() : event.key === key;
}
