import fc from "fast-check";
import { expect, test } from "vitest";
import type { Source } from "../../../src/domain/document.ts";
import type { Graph } from "../../../src/domain/graph.ts";
import { documentId, sha256Of } from "../../../src/domain/ids.ts";
import { fuse } from "../../../src/pipeline/fuse/fuse.ts";
import { extractAll } from "../../../src/pipeline/pipeline.ts";
import { printGraph } from "../../../src/records/graph-records.ts";
import { printClaim } from "../../extract.ts";
import { KNOWLEDGE, sourceOf } from "../../knowledge.ts";

const TEXTS = [
  "On May 2, 2024, the Federation Council ratified the Open Skies Treaty (OST). Russian President Vladimir Putin hailed the OST treaty.",
  "The Federation Council ratified the OST treaty on May 3, 2024. President Vladimir Putin left.",
  "Kremlin spokesperson Dmitry Peskov met President Droupadi Murmu. Putin was not there.",
  "Indian President Droupadi Murmu signed the Open Skies Treaty. The Federation Council will ratify the Open Skies Treaty.",
];

function corpusOf(texts: readonly string[]): Source[] {
  return texts.map((text) => {
    const source = sourceOf(text);
    const sha256 = sha256Of(new TextEncoder().encode(text));
    return { ...source, document: { ...source.document, id: documentId(sha256), sha256 } };
  });
}

const graphsOf = (texts: readonly string[]): Promise<readonly Graph[]> => extractAll(corpusOf(texts), KNOWLEDGE);
const claimsOf = (graph: Graph) => graph.claims.map((claim) => printClaim(graph, claim));

test("fuse: order and repetition never matter", async () => {
  const graphs = await graphsOf(TEXTS);
  const whole = printGraph(fuse(graphs, KNOWLEDGE));
  fc.assert(
    fc.property(
      fc.shuffledSubarray([...graphs], { minLength: graphs.length }),
      fc.subarray([...graphs]),
      (shuffled, again) => {
        expect(printGraph(fuse([...shuffled, ...again], KNOWLEDGE))).toEqual(whole);
      },
    ),
  );
});

test("fuse: what one document says is there, whatever else is in the corpus", async () => {
  const graphs = await graphsOf(TEXTS);
  const quotesOf = (graph: Graph) =>
    new Set(graph.claims.flatMap((claim) => claim.evidence.map((evidence) => evidence.quote)));
  fc.assert(
    fc.property(fc.subarray([...graphs]), (some) => {
      const [fewer, all] = [quotesOf(fuse(some, KNOWLEDGE)), quotesOf(fuse(graphs, KNOWLEDGE))];
      expect([...fewer].filter((quote) => !all.has(quote))).toEqual([]);
    }),
  );
});

test("fuse: a post without its country is that of its holder, not of whoever else is president", async () => {
  const claims = claimsOf(fuse(await graphsOf(TEXTS), KNOWLEDGE)).filter((claim) => claim.includes("HOLDS_OFFICE"));
  expect(claims.sort()).toEqual([
    "Dmitry Peskov HOLDS_OFFICE Kremlin spokesperson asserted",
    "Droupadi Murmu HOLDS_OFFICE President of India asserted",
    "Vladimir Putin HOLDS_OFFICE President of Russia asserted",
  ]);
});

test("fuse: what happens once is one claim without a date where the sources differ, and a conflict with both sides’ words", async () => {
  const graph = fuse(await graphsOf(TEXTS), KNOWLEDGE);
  expect(claimsOf(graph)).toContain("Federation Council RATIFIED Open Skies Treaty asserted");
  expect(graph.conflicts.map(({ kind, sides }) => [kind, ...sides.map((side) => side.value)])).toEqual([
    ["date", "2024-05-02", "2024-05-03"],
  ]);
  expect(graph.conflicts[0]?.sides.map((side) => side.evidence[0]?.quote.includes(side.value.slice(-1)))).toEqual([
    true,
    true,
  ]);
});

test("fuse: a plan beside a fact is progress, not conflict", async () => {
  const graph = fuse(await graphsOf([TEXTS[0] ?? "", TEXTS[3] ?? ""]), KNOWLEDGE);
  expect(graph.conflicts).toEqual([]);
  expect(claimsOf(graph)).toContain("Federation Council RATIFIED Open Skies Treaty planned");
});

test("fuse: of no document there is an empty graph", () => {
  expect(fuse([], KNOWLEDGE)).toEqual({ documents: [], entities: [], mentions: [], claims: [], conflicts: [] });
});
