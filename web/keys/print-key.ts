import { KEYS, type Key, type KeyName } from "./keys.ts";

const IS_MAC = typeof navigator !== "undefined" && /Mac|iP/.test(navigator.platform);

const CAPS: Readonly<Record<string, string>> = {
  Mod: IS_MAC ? "⌘" : "Ctrl",
  Shift: IS_MAC ? "⇧" : "Shift",
  ArrowUp: "↑",
  ArrowDown: "↓",
  ArrowLeft: "←",
  ArrowRight: "→",
  Enter: "↵",
  Escape: "Esc",
};

/** A chord as the keyboard of this system has it: `Ctrl K`. */
export function printChord(chord: string): string {
  return chord
    .split(" ")
    .map((part) => CAPS[part] ?? (chord.includes(" ") ? part.toUpperCase() : part))
    .join(" ");
}

/** The first chord of a key. */
export function printKey(name: KeyName): string {
  return printChord(KEYS[name].chords[0] ?? "");
}

/** All chords as `aria-keyshortcuts` has them. */
export function ariaKeys(name: KeyName): string {
  const { chords }: Key = KEYS[name];
  return chords
    .flatMap((chord) => ["Control", "Meta"].map((mod) => chord.replace("Mod", mod).replaceAll(" ", "+")))
    .filter((chord, place, all) => all.indexOf(chord) === place)
    .join(" ");
}
