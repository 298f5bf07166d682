import { expect, test } from "vitest";
import { isKey } from "../../../web/keys/is-key.ts";
import { KEY_GROUPS, KEYS, type Key, type KeyName } from "../../../web/keys/keys.ts";
import { ariaKeys, printChord } from "../../../web/keys/print-key.ts";
import { STAGES } from "../../../web/state/stage.ts";

const PLAIN = { shiftKey: false, ctrlKey: false, metaKey: false, altKey: false };

test.each<[string, Partial<typeof PLAIN>, KeyName, boolean]>([
  ["k", { ctrlKey: true }, "search", true],
  ["K", { metaKey: true }, "search", true],
  ["k", {}, "search", false],
  ["k", { ctrlKey: true, shiftKey: true }, "search", false],
  ["k", { ctrlKey: true, altKey: true }, "search", false],
  ["/", {}, "search", true],
  // A German keyboard writes it with Shift.
  ["/", { shiftKey: true }, "search", true],
  ["?", { shiftKey: true }, "keys", true],
  ["c", {}, "console", true],
  ["C", { shiftKey: true }, "console", false],
  ["c", { ctrlKey: true }, "console", false],
  ["6", {}, "view", true],
  ["7", {}, "view", false],
  ["ArrowRight", {}, "nextEntry", true],
  ["ArrowRight", { shiftKey: true }, "nextEntry", false],
  ["ArrowRight", { shiftKey: true }, "laterTime", true],
  ["Escape", {}, "back", true],
])("isKey: %s with %j is %s: %s", (key, modifiers, name, expected) => {
  expect(isKey({ ...PLAIN, ...modifiers, key }, name)).toBe(expected);
});

test("every view has its number", () => {
  expect(KEYS.view.chords).toEqual(STAGES.map((_, place) => String(place + 1)));
});

test("no chord means two things in one place", () => {
  const all: readonly Key[] = Object.values(KEYS);
  for (const group of Object.keys(KEY_GROUPS)) {
    const chords = all
      .filter((each) => each.group === group || each.group === "everywhere")
      .flatMap((each) => each.chords);
    expect(chords).toEqual([...new Set(chords)]);
  }
});

test("chords are written for people and for screen readers", () => {
  expect(["Mod k", "/", "c", "Shift ArrowRight"].map(printChord)).toEqual(["Ctrl K", "/", "c", "Shift →"]);
  expect(ariaKeys("search")).toBe("Control+k Meta+k /");
});
