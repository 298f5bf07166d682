import { readFileSync } from "node:fs";
import fc from "fast-check";
import { expect, test } from "vitest";
import type { Token } from "../../../src/domain/sentence.ts";
import { textOf } from "../../../src/domain/span.ts";
import { annotate, findAnnotator, openParser } from "../../../src/pipeline/annotate/annotate.ts";
import { hostileText } from "../../arbitraries.ts";
import { sourceOf } from "../../knowledge.ts";

async function sentencesOf(text: string) {
  const [sentences = []] = await annotate([sourceOf(text)]);
  return sentences;
}

test("annotate: sentences and tokens lie in order and are the text under their offsets, whatever the text", async () => {
  await fc.assert(
    fc.asyncProperty(hostileText(), async (text) => {
      let cursor = 0;
      for (const sentence of await sentencesOf(text)) {
        for (const token of sentence.tokens) {
          expect(token.start).toBeGreaterThanOrEqual(cursor);
          expect(textOf(text, token)).toBe(token.text);
          cursor = token.end;
        }
        expect(sentence.end).toBe(cursor);
      }
    }),
    { numRuns: 30 },
  );
});

test("annotate: the tokens of a sentence form a tree with one root, whatever the text", async () => {
  await fc.assert(
    fc.asyncProperty(hostileText(), async (text) => {
      for (const { tokens } of await sentencesOf(text)) {
        expect(tokens.filter(({ head }) => head === -1)).toHaveLength(1);
        expect(tokens.every((_, index) => reachesRoot(tokens, index))).toBe(true);
      }
    }),
    { numRuns: 30 },
  );
});

function reachesRoot(tokens: readonly Token[], index: number): boolean {
  let [at, steps] = [index, 0];
  while (at !== -1 && steps++ <= tokens.length) at = tokens[at]?.head ?? -1;
  return at === -1;
}

test.each([
  ["", 0],
  [" \n\t", 0],
  ["Yes", 1],
  ["\0", 0],
  ["\0\0Duma\0", 1],
  ["😀👨‍👩‍👧", 1],
  ["俄罗斯总统普京访问印度。", 1],
  ["\ud800 lone \udc00", 1],
])("annotate: %j has %i sentences", async (text, count) => {
  expect(await sentencesOf(text)).toHaveLength(count);
});

test("annotate: a sentence of 3,000 words is one tree", async () => {
  const text = new Array(3000).fill("word").join(" ");
  const [sentence, ...others] = (await annotateWithoutBlocks(text)) ?? [];
  expect(others).toEqual([]);
  expect(sentence?.tokens).toHaveLength(3000);
  expect(sentence?.tokens.filter(({ head }) => head === -1)).toHaveLength(1);
});

async function annotateWithoutBlocks(text: string) {
  return (await findAnnotator()).annotateTokens(text);
}

test("annotate: who did what, in words of the treebanks", async () => {
  const [sentence] = await sentencesOf("Modi met Putin in Moscow.");
  const lines = sentence?.tokens.map(({ text, tag, lemma, head, label, entity = "O" }) =>
    [text, tag, lemma, sentence.tokens[head]?.text ?? "ROOT", label, entity].join(" "),
  );
  expect(lines).toEqual([
    "Modi PROPN modi met nsubj B-Person",
    "met VERB meet ROOT root O",
    "Putin PROPN putin met obj B-Person",
    "in ADP in Moscow case O",
    "Moscow PROPN moscow met obl B-Place",
    ". PUNCT . met punct O",
  ]);
});

test("annotate: a text reads the same twice, alone or among others", async () => {
  const [one, other] = ["treaty.txt", "desk-notes.txt"].map((name) =>
    sourceOf(readFileSync(`test/fixtures/texts/${name}`, "utf8")),
  );
  if (!one || !other) throw new Error("two texts");
  const [alone] = await annotate([one]);
  expect(await annotate([one])).toEqual([alone]);
  expect((await annotate([other, one]))[1]).toEqual(alone);
});

test("a text reads the same in batches of 1 and of 64", async () => {
  const lines = readFileSync("test/fixtures/texts/desk-notes.txt", "utf8")
    .split("\n")
    .filter((line) => line.trim());
  const sentences = lines.map((line) => line.split(/\s+/).filter(Boolean));
  const [single, many] = [await openParser({ most: 1, pairs: 1 }), await openParser({ most: 64, pairs: 1e9 })];
  expect(await many(sentences)).toEqual(await single(sentences));
});
