import { expect, test } from "vitest";
import { readCountryNames } from "../../src/lexicon/countries.ts";
import { readLexicon } from "../../src/lexicon/lexicon.ts";

const lexicon = readLexicon();

test("whatever a country's name begins with can begin one, with a capital or without", () => {
  for (const name of readCountryNames().keys()) {
    const [first = ""] = name.split(/[\s-]/);
    expect(lexicon.canBeginCountry(first), name).toBe(true);
    expect(lexicon.canBeginCountry(first.charAt(0).toUpperCase() + first.slice(1)), name).toBe(true);
  }
});

test.each(["Agreement", "Mrs", "Kremlin", "400"])("%s begins no country's name", (word) => {
  expect(lexicon.canBeginCountry(word)).toBe(false);
});
