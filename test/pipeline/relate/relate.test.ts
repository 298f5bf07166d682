import { expect, test } from "vitest";
import { graphOf, printClaim } from "../../extract.ts";

async function signed(text: string): Promise<readonly string[]> {
  const graph = await graphOf(text);
  return graph.claims.filter(({ predicate }) => predicate === "SIGNED").map((claim) => printClaim(graph, claim));
}

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

test("a clause between commas does not hide who signed", async () => {
  const text =
    "The Aachen Treaty was signed in Oslo on May 3, hours before President Ana Lopez landed, by Minister Lars Berg.";
  expect(await signed(text)).toEqual([expect.stringMatching(/^Lars Berg SIGNED Aachen Treaty/)]);
});

test("who signs a bill about an agreement does not sign the agreement", async () => {
  const text = "The Aachen Treaty is old. The Duma will pass the bill and President Ana Lopez will sign it.";
  expect(await signed(text)).toEqual([]);
});
