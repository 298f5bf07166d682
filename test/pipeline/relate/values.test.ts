import { expect, test } from "vitest";
import { graphOf } from "../../extract.ts";

/** A text · the predicate looked at · the values of its claims. */
const CASES: readonly (readonly [string, string, Readonly<Record<string, string>> | undefined])[] = [
  ["Japan signed the Aachen Treaty in Kaspi.", "SIGNED", { place: "Kaspi" }],
  ["Japan signed the Aachen Treaty, which banned tests in Kaspi.", "SIGNED", undefined],
  [
    "Japan bought five S-400 systems from Russia for $5 billion.",
    "ACQUIRES",
    { from: "Russia", quantity: "five", value: "$5 billion" },
  ],
  ["Japan hosted the Munich Security Conference.", "PARTICIPATED_IN", { role: "host" }],
  ["Japan attended the Munich Security Conference.", "PARTICIPATED_IN", undefined],
  ["Trade between India and Japan reached $5 billion.", "TRADES_WITH", { value: "$5 billion" }],
  ["Ana Lopez, the former President of France, left.", "HOLDS_OFFICE", { former: "true" }],
];

test.each(CASES)("«%s»: the values of %s are %j", async (text, predicate, values) => {
  const graph = await graphOf(`${text} They met in Kaspi, Georgia.`);
  const claims = graph.claims.filter((claim) => claim.predicate === predicate);
  expect(claims.map((claim) => claim.values)).toEqual([values]);
});
