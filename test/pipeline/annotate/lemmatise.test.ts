import { expect, test } from "vitest";
import { lemmatise } from "../../../src/pipeline/annotate/lemmatise.ts";

test.each([
  ["ratified", "VERB", "ratify"],
  ["signed", "VERB", "sign"],
  ["co-signed", "VERB", "co-sign"],
  ["planned", "VERB", "plan"],
  ["held", "VERB", "hold"],
  ["led", "VERB", "lead"],
  ["bought", "VERB", "buy"],
  ["has", "AUX", "have"],
  ["’s", "AUX", "be"],
  ["n’t", "PART", "not"],
  ["wo", "AUX", "will"],
  ["treaties", "NOUN", "treaty"],
  ["people", "NOUN", "person"],
  ["Signing", "NOUN", "signing"],
  ["larger", "ADJ", "large"],
  ["Duma", "PROPN", "duma"],
  ["constructor", "VERB", "constructor"],
  ["__proto__", "AUX", "__proto__"],
  ["toString", "NOUN", "tostring"],
])("%s as %s is %s", (token, tag, lemma) => {
  expect(lemmatise(token, tag)).toBe(lemma);
});
