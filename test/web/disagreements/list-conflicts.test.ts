import { expect, test } from "vitest";
import { documentsOf, listConflicts } from "../../../web/disagreements/list-conflicts.ts";
import { TREATIES, treatyId } from "../../fixtures/treaty-graph.ts";

test.each([
  [{ words: "" }, 1],
  [{ words: "when ratified july" }, 1],
  [{ words: "delta" }, 1],
  [{ words: "ferry" }, 0],
  [{ words: "", agreement: treatyId("Delta Accord") }, 1],
  [{ words: "", agreement: treatyId("Ferry Pact") }, 0],
])("%j finds %i disagreement", (asked, expected) => {
  expect(listConflicts(TREATIES, asked)).toHaveLength(expected);
});

test("a disagreement knows the sources of all of its sides", () => {
  const [conflict] = TREATIES.graph.conflicts;
  expect(conflict && documentsOf(conflict).size).toBe(2);
});
