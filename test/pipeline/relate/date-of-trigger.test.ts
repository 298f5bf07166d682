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
  [
    "Japan signed the Aachen Treaty on 5 May 2019 and India signed the Aachen Treaty two days later.",
    "SIGNED",
    "India SIGNED Aachen Treaty asserted 2019-05-07; Japan SIGNED Aachen Treaty asserted 2019-05-05",
  ],
  [
    "Japan signed the Aachen Treaty during President Ana Lopez's May 2019 visit to Mexico.",
    "SIGNED",
    "Japan SIGNED Aachen Treaty asserted 2019-05",
  ],
  [
    "In May 2019, Canada sanctioned Russia for signing the Aachen Treaty.",
    "SIGNED",
    "Russia SIGNED Aachen Treaty asserted",
  ],
  ["Japan hereby ratifies the Aachen Treaty.", "RATIFIED", "Japan RATIFIED Aachen Treaty asserted 2025-12-03"],
  ["Japan joined NATO in June 2017.", "MEMBER_OF", "Japan MEMBER_OF NATO asserted 2017-06"],
  ["Japan has been a member of NATO, it said on Monday.", "MEMBER_OF", "Japan MEMBER_OF NATO asserted"],
  ["It follows President Ana Lopez's May visit to Japan.", "VISITED", "Ana Lopez VISITED Japan asserted 2025-05"],
  ["President Ana Lopez arrives in Japan on Friday.", "VISITED", "Ana Lopez VISITED Japan planned 2025-12-05"],
  [
    "OSLO, Nov. 22 (Nordnews) -- Japan on Tuesday signed the Aachen Treaty.",
    "SIGNED",
    "Japan SIGNED Aachen Treaty asserted 2025-12-02",
  ],
];

test.each(CASES)("«%s»: %s is %s", async (text, predicate, claims) => {
  const graph = await graphOf(`${text} President Ana Lopez left.`);
  const found = graph.claims.filter((claim) => claim.predicate === predicate);
  expect(found.map((claim) => printClaim(graph, claim)).join("; ")).toBe(claims);
});

/** A text about Ana Lopez and Jon Berg · the date of their meeting. */
const MEETINGS: readonly (readonly [string, string])[] = [
  ["Japan signed the Aachen Treaty on 5 May 2019, a day before President Ana Lopez met Jon Berg.", "2019-05-06"],
  ["Japan signed the Aachen Treaty on 5 May 2019, three days after President Ana Lopez met Jon Berg.", "2019-05-02"],
  ["President Ana Lopez visited Japan on 5 May 2019. The next day, Lopez met President Jon Berg.", "2019-05-06"],
  ["President Ana Lopez visited Japan in May 2019 after meeting President Jon Berg.", "2019-05"],
  ["President Ana Lopez visited Japan in 2019 after meeting President Jon Berg.", ""],
  ["In May 2019, President Ana Lopez hosted a summit where she met President Jon Berg.", "2019-05"],
  ["President Ana Lopez was in Japan in May 2019, when she met President Jon Berg.", "2019-05"],
  ["It was done. Two days later, President Ana Lopez met President Jon Berg.", ""],
];

test.each(MEETINGS)("«%s»: they met on «%s»", async (text, date) => {
  const graph = await graphOf(`${text} President Ana Lopez and President Jon Berg left.`);
  const found = graph.claims.filter(({ predicate }) => predicate === "MET_WITH");
  expect(found.map((claim) => claim.date ?? "")).toEqual([date]);
});

test("the words of a date are part of the evidence, in a text with other dates", async () => {
  const text = "Since 2001 much has changed. Japan signed the Aachen Treaty on 5 May 2019.";
  const graph = await graphOf(text);
  const spans = graph.claims.flatMap(({ evidence }) => evidence.flatMap(({ dateSpan }) => dateSpan ?? []));
  expect(new Set(spans.map(({ start, end }) => text.slice(start, end)))).toEqual(new Set(["on 5 May 2019"]));
});
