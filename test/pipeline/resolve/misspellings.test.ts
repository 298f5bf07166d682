import { expect, test } from "vitest";
import type { Candidate } from "../../../src/domain/entity.ts";
import { findMisspellings } from "../../../src/pipeline/resolve/misspellings.ts";

/** `wrong = right` of names of one type, each of which stands in a line of its own. */
function misspelledAmong(type: string, ...names: readonly string[]): readonly string[] {
  const text = names.join("\n");
  let start = 0;
  const candidates = names.map((name): Candidate => {
    const candidate: Candidate = { start, end: start + name.length, type, form: "name", rule: "test/any" };
    start += name.length + 1;
    return candidate;
  });
  return [...findMisspellings(candidates, text)].map(([wrong, right]) => `${wrong} = ${right}`);
}

test.each<[string, readonly string[], readonly string[]]>([
  ["Person", ["Olga Petrosyan", "Olga Petrosyan", "Olga Petrossyan"], ["Person Olga Petrossyan = Olga Petrosyan"]],
  ["Organization", ["Institute of Fisherys", "Institute of Fisheries"], []],
  ["Person", ["Daniel Ortegas", "Daniela Ortegas"], []],
  ["Person", ["Jon Berg", "Jan Berg"], []],
  ["Person", ["Petrosyan", "Petrossyan"], []],
  ["Agreement", ["Maritime Accord 1234567", "Maritime Accord 1234667"], []],
  ["Country", ["Republic of Slovenia", "Republic of Slovonia"], []],
])("findMisspellings: %s %j", (type, names, expected) => {
  expect(misspelledAmong(type, ...names)).toEqual(expected);
});
