import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { chooseHeadNouns } from "../../scripts/head-nouns/choose-head-nouns.ts";
import { CLASSES } from "../../scripts/head-nouns/classes.ts";
import { printHeadNouns } from "../../scripts/head-nouns/print-head-nouns.ts";
import { readWordnet } from "../../scripts/head-nouns/read-wordnet.ts";
import { HEAD_NOUNS } from "../../src/lexicon/head-nouns.ts";
import { findReferringType } from "../../src/lexicon/referring-nouns.ts";

const chosen = chooseHeadNouns(readWordnet());

test("head-nouns.ts is what its script cuts out of WordNet", () => {
  expect(readFileSync("src/lexicon/head-nouns.ts", "utf8")).toBe(printHeadNouns(chosen));
});

test("a noun is of one type, and none is stopped there", () => {
  const nouns = Object.values(chosen).flat();
  expect(new Set(nouns).size).toBe(nouns.length);
  for (const [type, { stop }] of Object.entries(CLASSES)) {
    expect(stop.flatMap(([words]) => words.split(" ")).filter((word) => chosen[type]?.includes(word))).toEqual([]);
  }
});

test.each([
  ["Organization", "gendarmerie", true],
  ["System", "minesweeper", true],
  ["Place", "archipelago", true],
  ["Event", "symposium", true],
  ["Agreement", "covenant", true],
  ["Office", "consul", true],
  ["System", "tomahawk", false],
  ["Agreement", "bargain", false],
  ["Place", "state", false],
])("%s has %s: %s", (type, noun, has) => {
  expect(HEAD_NOUNS[type]?.split(/\s+/).includes(noun)).toBe(has);
});

test.each([
  ["pact", "Agreement"],
  ["consul", "Person"],
  ["government", "Country"],
  ["frigate", "System"],
  ["weather", undefined],
])("%s takes up %s", (noun, type) => {
  expect(findReferringType(noun)).toBe(type);
});
