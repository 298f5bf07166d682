import { expect, test } from "vitest";
import { findCommonAcronyms } from "../../../src/pipeline/recognise/common-acronyms.ts";
import { sourceOf } from "../../knowledge.ts";

test.each([
  ["It has surface-to-air missiles (SAMs) and a small modular reactor (SMR).", ["SAM", "SMR"]],
  ["It gives humanitarian assistance and disaster relief (HADR).", ["HADR"]],
  ["The Small Arms Treaty (SAT) and the fund (ABC) stay.", []],
  ["(SAM)", []],
])("findCommonAcronyms: «%s» introduces %j", (text, acronyms) => {
  expect([...findCommonAcronyms(sourceOf(text))]).toEqual(acronyms);
});
