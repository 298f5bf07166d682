import { expect, test } from "vitest";
import { graphOf, printClaim } from "../../extract.ts";

/** A text published on Wednesday, 3 December 2025 · the predicate looked at · its claims with their dates. */
const CASES: readonly (readonly [string, string, string])[] = [
  ["Japan signed the Aachen Treaty on 5 May 2019.", "SIGNED", "Japan SIGNED Aachen Treaty asserted 2019-05-05"],
  ["On Monday, Japan signed the Aachen Treaty.", "SIGNED", "Japan SIGNED Aachen Treaty asserted 2025-12-01"],
  ["This morning, Japan signed the Aachen Treaty.", "SIGNED", "Japan SIGNED Aachen Treaty asserted 2025-12-03"],
  [
    "The Aachen Treaty, signed in May 2019 by Japan, will hold in 2030.",
    "SIGNED",
    "Japan SIGNED Aachen Treaty asserted 2019-05",
  ],
  [
    "Japan signed the Aachen Treaty hours before the summit on December 8.",
    "SIGNED",
    "Japan SIGNED Aachen Treaty asserted",
  ],
  [
    "Officials said on Monday that Japan had signed the Aachen Treaty.",
    "SIGNED",
    "Japan SIGNED Aachen Treaty asserted",
  ],
  ["Japan will sign the Aachen Treaty by 2030.", "SIGNED", "Japan SIGNED Aachen Treaty planned"],
  ["Japan signed the Aachen Treaty of 1949.", "SIGNED", "Japan SIGNED Aachen Treaty of 1949 asserted"],
  ["Ana Lopez will visit Japan on December 8-9.", "VISITED", "Ana Lopez VISITED Japan planned 2025-12-08/2025-12-09"],
  ["Ana Lopez will visit Japan next week.", "VISITED", "Ana Lopez VISITED Japan planned 2025-12-08/2025-12-14"],
];

test.each(CASES)("«%s»: %s is %s", async (text, predicate, claims) => {
  const graph = await graphOf(`${text} President Ana Lopez left.`);
  const found = graph.claims.filter((claim) => claim.predicate === predicate);
  expect(found.map((claim) => printClaim(graph, claim)).join("; ")).toBe(claims);
});

test("the words of a date are part of the evidence, in a text with other dates", async () => {
  const text = "Since 2001 much has changed. Japan signed the Aachen Treaty on 5 May 2019.";
  const graph = await graphOf(text);
  const spans = graph.claims.flatMap(({ evidence }) => evidence.flatMap(({ dateSpan }) => dateSpan ?? []));
  expect(new Set(spans.map(({ start, end }) => text.slice(start, end)))).toEqual(new Set(["on 5 May 2019"]));
});
