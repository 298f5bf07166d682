import fc from "fast-check";
import { expect, test } from "vitest";
import { closenessOf, toNameForm, toNameForms } from "../../src/score/name-forms.ts";
import { hostileText } from "../arbitraries.ts";

test.each([
  ["The President of Russia", "president russia"],
  ["Russia’s parliament", "russia parliament"],
  ["Russia's", "russia"],
  ["James's book", "james book"],
  ["the 'secret'", "secret"],
  ["India–Russia Summit", "india-russia summit"],
  ["S-400s", "s-400s"],
  ["AT&T Inc.", "at&t inc."],
  ["ＲＥＬＯＳ", "relos"],
  ["Citroën № 5", "citroën no 5"],
  ["the", ""],
  ["«»", ""],
])("%j has the form %j", (text, expected) => {
  expect(toNameForm(text)).toBe(expected);
});

test.each([
  ["RELOS", "RELOS agreement", 2 / 3],
  ["State Duma", "Duma", 2 / 3],
  ["State Duma", "the State Duma", 1],
  ["New New York", "New York", 4 / 5],
  ["Moscow", "Delhi", 0],
])("%s and %s are %d close", (a, b, expected) => {
  expect(closenessOf(toNameForms([a]), toNameForms([b]))).toBe(expected);
});

test("closeness is the same both ways, 1 to itself and never more", () => {
  const names = fc.array(fc.oneof(hostileText(), fc.constantFrom("a b", "b c", "c", "b")), {
    minLength: 1,
    maxLength: 3,
  });
  fc.assert(
    fc.property(names, names, (a, b) => {
      const [formsA, formsB] = [toNameForms(a), toNameForms(b)];
      expect(closenessOf(formsA, formsB)).toBe(closenessOf(formsB, formsA));
      expect(closenessOf(formsA, formsB)).toBeLessThanOrEqual(1);
      expect(closenessOf(formsA, formsA)).toBe(formsA.size > 0 ? 1 : 0);
    }),
  );
});
