import { expect, test } from "vitest";
import { graphOf } from "../../extract.ts";

test.each([
  ["They met at the Munich Security Conference in Munich.", "HELD_IN"],
  ["Japan is scheduled to attend the Munich Security Conference in Munich.", "HELD_IN"],
  ["The NATO partners (Poland and Spain) agreed.", "MEMBER_OF"],
])("what a frame and a link both tell in «%s» is one piece of evidence", async (text, predicate) => {
  const { claims } = await graphOf(text);
  const told = claims.filter((claim) => claim.predicate === predicate);
  expect(told.length).toBeGreaterThan(0);
  expect(told.flatMap(({ evidence }) => evidence)).toHaveLength(told.length);
});
