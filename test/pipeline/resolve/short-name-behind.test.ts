import { expect, test } from "vitest";
import type { Candidate } from "../../../src/domain/entity.ts";
import { findShortNameBehind } from "../../../src/pipeline/resolve/short-name-behind.ts";

const TREATY = "Air Transport Agreement";

/** Whose the short name in `text` is: "outer", "inner", both or none. */
function ownersIn(text: string): readonly string[] {
  const end = text.indexOf(TREATY) + TREATY.length;
  const rest = { end, type: "Agreement", form: "name", rule: "" } as const;
  const outer: Candidate = { ...rest, start: 0 };
  const inner: Candidate = { ...rest, start: end - TREATY.length };
  const names = text.startsWith(TREATY) ? [inner] : [outer, inner];
  return names
    .filter((name) => findShortNameBehind(name, names, text) !== undefined)
    .map((name) => (name === inner ? "inner" : "outer"));
}

test.each([
  ["Air Transport Agreement (ATA) signed", ["inner"]],
  ["Protocol of amendment to the Air Transport Agreement (the ATA) signed", ["inner"]],
  ["Protocol to the Air Transport Agreement (the “Protocol”) signed", ["outer"]],
  ["Access Protocol to the Air Transport Agreement (hereinafter the “Access Protocol”) signed", ["outer"]],
  ["Protocol to the Air Transport Agreement signed", []],
])("the short name in «%s» belongs to %j", (text, expected) => {
  expect(ownersIn(text)).toEqual(expected);
});
