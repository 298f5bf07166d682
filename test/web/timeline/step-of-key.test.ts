import { expect, test } from "vitest";
import { EARLIER, FARTHER, FIT, NEARER, stepOfKey } from "../../../web/timeline/step-of-key.ts";

const PLAIN = { shiftKey: false, ctrlKey: false, metaKey: false, altKey: false };

test.each([
  ["+", {}, NEARER],
  ["+", { shiftKey: true }, NEARER],
  ["-", {}, FARTHER],
  ["0", {}, FIT],
  ["ArrowLeft", {}, { kind: "go", by: -1 }],
  ["ArrowLeft", { shiftKey: true }, EARLIER],
  ["-", { ctrlKey: true }, undefined],
  ["a", {}, undefined],
  ["constructor", {}, undefined],
])("%s with %j", (key, modifiers, expected) => {
  expect(stepOfKey({ ...PLAIN, ...modifiers, key })).toEqual(expected);
});
