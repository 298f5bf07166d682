import fc from "fast-check";
import { expect, test } from "vitest";
import { splitSentences } from "../../../src/pipeline/annotate/split-sentences.ts";
import { splitTokens } from "../../../src/pipeline/annotate/split-tokens.ts";
import { hostileText } from "../../arbitraries.ts";

function tokensOf(text: string): readonly { readonly start: number; readonly end: number }[] {
  return splitTokens(text, { start: 0, end: text.length });
}

test.each([
  ["Russia’s Duma voted.", "Russia ’s Duma voted ."],
  ["the countries' pact", "the countries ' pact"],
  ["It didn't, can't and won’t.", "It did n't , ca n't and wo n’t ."],
  ["We cannot; they'll go.", "We can not ; they 'll go ."],
  ["The U.S. and the U.K. signed.", "The U.S. and the U.K. signed ."],
  ["Mr. Pang met Gen. Fomin (Inc.)", "Mr. Pang met Gen. Fomin ( Inc. )"],
  ["the S-400, Su-30MKI and AK-203", "the S-400 , Su-30MKI and AK-203"],
  ["the IRIGC-TEC and the M&MTC", "the IRIGC-TEC and the M&MTC"],
  ["India–Russia ties", "India – Russia ties"],
  ["a long-term anti-ship deal", "a long - term anti-ship deal"],
  ["$5.4 billion, €20, US$3 and 68.7%", "$ 5.4 billion , € 20 , US$ 3 and 68.7 %"],
  ["Feb. 18, 2025 at 7:30pm on 9/11", "Feb. 18 , 2025 at 7:30 pm on 9/11"],
  ["the 1990s, the 23rd and the '90s", "the 1990s , the 23rd and the '90s"],
  ["“Yes,” he said… no!!!", "“ Yes , ” he said … no !!!"],
  ["see https://example.org/a?b=c. Or me@example.org!", "see https://example.org/a?b=c . Or me@example.org !"],
  ["O'Brien and/or Qa'ida", "O'Brien and / or Qa'ida"],
  ["俄罗斯 😀👍 \0x", "俄罗斯 😀 👍 x"],
])("tokens of «%s»", (text, tokens) => {
  expect(
    tokensOf(text)
      .map(({ start, end }) => text.slice(start, end))
      .join(" "),
  ).toBe(tokens);
});

test.each([
  ["They met. They agreed.", 2],
  ["Mr. Pang met Col. Gen. Fomin in Moscow. They agreed.", 2],
  ["He lives in the U.S. The pact is new.", 2],
  ["He lives in the U.S. State Department circles say so.", 1],
  ['"We can." He said "No!" Then he left.', 3],
  ["J. Smith of Acme Inc. signed.", 1],
  ["Version 2.0 is out. 5 states signed.", 2],
  ["Why? Because!", 2],
])("sentences of «%s»: %i", (text, count) => {
  expect(splitSentences(text, tokensOf(text))).toHaveLength(count);
});

test("tokens lie in order, hold no white space, and leave out nothing but white space and control characters", () => {
  fc.assert(
    fc.property(hostileText(), (text) => {
      let cursor = 0;
      for (const { start, end } of tokensOf(text)) {
        expect(start).toBeGreaterThanOrEqual(cursor);
        expect(end).toBeGreaterThan(start);
        expect(text.slice(cursor, start)).toMatch(/^[\s\p{Cc}\u200b\u2028\u2029\ufeff]*$/u);
        expect(text.slice(start, end)).not.toMatch(/\s/);
        cursor = end;
      }
    }),
  );
});

test("sentences are their tokens, none twice and none lost", () => {
  fc.assert(
    fc.property(hostileText(), (text) => {
      const tokens = tokensOf(text);
      expect(splitSentences(text, tokens).flat()).toEqual(tokens);
    }),
  );
});
