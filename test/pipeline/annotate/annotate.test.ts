import fc from "fast-check";
import { expect, test } from "vitest";
import { textOf } from "../../../src/domain/span.ts";
import { annotate } from "../../../src/pipeline/annotate/annotate.ts";
import { hostileText } from "../../arbitraries.ts";
import { sourceOf } from "../../knowledge.ts";

async function sentencesOf(text: string) {
  const [sentences = []] = await annotate([sourceOf(text)]);
  return sentences;
}

test.each([
  ["Russia’s Duma voted.", "Russia ’s Duma voted ."],
  ["They bought the S-400 and the Su-30MKI.", "They bought the S-400 and the Su-30MKI ."],
  ["The U.S. didn't sign.", "The U.S. did n't sign ."],
  ["India–Russia ties", "India – Russia ties"],
])("annotate: tokens of «%s»", async (text, tokens) => {
  const sentences = await sentencesOf(text);
  expect(sentences.flatMap((sentence) => sentence.tokens.map((token) => token.text)).join(" ")).toBe(tokens);
});

test("annotate: a paragraph has as many sentences as it has full stops that end one", async () => {
  const sentences = await sentencesOf("Mr. Pang met Col. Gen. Fomin in Moscow. They agreed.");
  expect(sentences.map((sentence) => sentence.tokens.at(-1)?.text)).toEqual([".", "."]);
});

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
  );
});
