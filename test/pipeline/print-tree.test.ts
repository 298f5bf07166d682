import { expect, test } from "vitest";
import type { Sentence, Token } from "../../src/domain/sentence.ts";
import { printTree } from "../../src/pipeline/print-tree.ts";

/** Words with the index of the word that each hangs on, −1 for a root. */
function sentenceOf(...words: readonly (readonly [text: string, head: number])[]): Sentence {
  const tokens = words.map(([text, head]): Token => {
    return { text, head, tag: "X", label: head < 0 ? "root" : "dep", lemma: text, start: 0, end: text.length };
  });
  return { index: 0, start: 0, end: 1, tokens };
}

test("each token stands below the one that it hangs on, in the order of the text", () => {
  expect(printTree(sentenceOf(["The", 1], ["cat", 2], ["saw", -1], ["a\n b", 4], ["dog", 2]))).toEqual([
    "saw  X root",
    "├─ cat  X dep",
    "│  └─ The  X dep",
    "└─ dog  X dep",
    "   └─ a b  X dep",
  ]);
});

test("of several roots each begins a tree", () => {
  expect(printTree(sentenceOf(["a", -1], ["b", -1], ["c", 1]))).toEqual(["a  X root", "b  X root", "└─ c  X dep"]);
});

test("a chain of any length is printed, with an end to its indents", () => {
  const lines = printTree(sentenceOf(...Array.from({ length: 20_000 }, (_, index) => ["w", index - 1] as const)));
  expect(lines).toHaveLength(20_000);
  expect(Math.max(...lines.map((line) => line.length))).toBeLessThan(100);
});
