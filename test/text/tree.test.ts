import { expect, test } from "vitest";
import type { Token } from "../../src/domain/sentence.ts";
import { ancestorsOf, caseOf, childrenBy, conjunctsOf, headWithin, isUnder, readTree } from "../../src/text/tree.ts";

/** "text head label" a token, heads from 1 as in CoNLL-U. */
function treeOf(...lines: readonly string[]) {
  const tokens = lines.map((line, index): Token => {
    const [text = "", head, label = ""] = line.split(" ");
    return { start: index, end: index + 1, text, tag: "X", lemma: text, head: Number(head) - 1, label };
  });
  return readTree(tokens);
}

const SIGNED = treeOf(
  "It 3 nsubj:pass",
  "was 3 aux:pass",
  "signed 0 root",
  "by 5 case",
  "Ana 3 obl:agent",
  "Lopez 5 flat",
  "and 8 cc",
  "Bo 5 conj",
);

test("a label without a colon also finds its finer labels", () => {
  expect(childrenBy(SIGNED, 2, "obl", "nsubj")).toEqual([0, 4]);
  expect(childrenBy(SIGNED, 2, "nsubj:outer")).toEqual([]);
});

test("a phrase knows the word that introduces it", () => {
  expect([caseOf(SIGNED, 4), caseOf(SIGNED, 0)]).toEqual(["by", ""]);
});

test("conjuncts are the same from each of them", () => {
  expect([conjunctsOf(SIGNED, 4), conjunctsOf(SIGNED, 7), conjunctsOf(SIGNED, 2)]).toEqual([[4, 7], [4, 7], [2]]);
});

test("ancestors lead from the nearest up to the root", () => {
  expect([ancestorsOf(SIGNED, 7), ancestorsOf(SIGNED, 2)]).toEqual([[4, 2], []]);
  expect([isUnder(SIGNED, 7, 2), isUnder(SIGNED, 2, 7), isUnder(SIGNED, 2, 2)]).toEqual([true, false, true]);
});

test("the head of a span is the token that hangs on something outside it", () => {
  expect([headWithin(SIGNED, 3, 5), headWithin(SIGNED, 5, 5), headWithin(SIGNED, 6, 7)]).toEqual([4, 5, 7]);
});
