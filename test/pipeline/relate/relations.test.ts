import { expect, test } from "vitest";
import { FACT_RULES, FRAMES, LINKS } from "../../../src/pipeline/relate/relations.ts";
import { graphOf, printClaim } from "../../extract.ts";

const examples = [...FRAMES, ...LINKS, ...FACT_RULES].flatMap(({ id, examples }) =>
  examples.map(([text, claims]) => ({ id, text, claims })),
);

test.each(examples)("$id reads in «$text»: $claims", async ({ id, text, claims }) => {
  const graph = await graphOf(text);
  const own = graph.claims.filter((claim) =>
    claim.evidence.some(({ rule }) => rule === id || rule.startsWith(`${id}/`)),
  );
  expect(
    own
      .map((claim) => printClaim(graph, claim))
      .sort()
      .join("; "),
  ).toBe(claims);
});

test("every frame and link has an example that it reads and one that it leaves alone", () => {
  const poor = [...FRAMES, ...LINKS, ...FACT_RULES].filter(
    ({ examples }) => !examples.some(([, claims]) => claims) || !examples.some(([, claims]) => !claims),
  );
  expect(poor.map(({ id }) => id)).toEqual([]);
});
