import { expect, test } from "vitest";
import { graphOf, printClaim } from "../../extract.ts";

async function signed(text: string): Promise<readonly string[]> {
  const graph = await graphOf(text);
  return graph.claims.filter(({ predicate }) => predicate === "SIGNED").map((claim) => printClaim(graph, claim));
}

test.each([
  [
    "the post that one person holds stands for that person",
    "Norwegian President Ana Lopez arrived on Monday. The Norwegian president signed the Aachen Treaty.",
    ["Ana Lopez SIGNED Aachen Treaty asserted"],
  ],
  [
    "a post that two persons hold stands for neither",
    "Norwegian President Ana Lopez met Norwegian President Lars Berg. The Norwegian president signed the Aachen Treaty.",
    [],
  ],
  [
    "the post of another country stands for somebody else",
    "Norwegian President Ana Lopez arrived on Monday. The Swedish president signed the Aachen Treaty.",
    [],
  ],
  [
    "whoever held it before is not meant",
    "Then Norwegian President Ana Lopez arrived. The Norwegian president signed the Aachen Treaty.",
    [],
  ],
])("%s", async (_, text, expected) => {
  expect(await signed(text)).toEqual(expected);
});
