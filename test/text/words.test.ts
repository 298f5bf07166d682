import { expect, test } from "vitest";
import { annotate } from "../../src/pipeline/annotate/annotate.ts";
import { isNameWord, isPossessive } from "../../src/text/words.ts";
import { sourceOf } from "../knowledge.ts";

test.each([
  ["He wrote to Press@State.gov, the Under Secretary and www.Example.org on Monday.", ["Under", "Secretary"]],
  ["The Duma met In Moscow.", ["Duma", "Moscow"]],
])("isNameWord: of «%s» %j can be parts of names", async (text, words) => {
  const [[sentence] = []] = await annotate([sourceOf(text)]);
  const found = sentence?.tokens.filter((_, index) => isNameWord(sentence, index)).map((token) => token.text);
  expect(found).toEqual(words);
});

test("isPossessive: both apostrophes, with and without s", async () => {
  const [[sentence] = []] = await annotate([sourceOf("Russia’s plan, India's plan and the ministers’ plan")]);
  expect(sentence?.tokens.filter(isPossessive).map((token) => token.text)).toEqual(["’s", "'s", "’"]);
});
