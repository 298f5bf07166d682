import { expect, test } from "vitest";
import { annotate } from "../../../../src/pipeline/annotate/annotate.ts";
import { recognise } from "../../../../src/pipeline/recognise/recognise.ts";
import { indexFrames, tryFrames } from "../../../../src/pipeline/relate/match-frame.ts";
import { readDocument } from "../../../../src/pipeline/relate/read-document.ts";
import type { Reading } from "../../../../src/pipeline/relate/reading.ts";
import { FRAMES } from "../../../../src/pipeline/relate/relations.ts";
import { resolve } from "../../../../src/pipeline/resolve/resolve.ts";
import { graphOf, printClaim } from "../../../extract.ts";
import { KNOWLEDGE, sourceOf } from "../../../knowledge.ts";

async function saysOf(text: string, ...predicates: readonly string[]): Promise<readonly string[]> {
  const graph = await graphOf(text);
  return graph.claims
    .filter((claim) => predicates.includes(claim.predicate))
    .map((claim) => printClaim(graph, claim))
    .sort();
}

async function readingsOf(text: string): Promise<readonly Reading[]> {
  const source = sourceOf(text);
  const [sentences = []] = await annotate([source]);
  const resolved = resolve(source, sentences, recognise(source, sentences, KNOWLEDGE), KNOWLEDGE);
  return readDocument(source, sentences, resolved, KNOWLEDGE.lexicon);
}

test.each([
  [
    "two agreements and two signers, a verb each",
    "Japan signed the Aachen Treaty and Mexico signed the Paris Accord.",
    ["Japan SIGNED Aachen Treaty asserted", "Mexico SIGNED Paris Accord asserted"],
  ],
  [
    "one verb with two agreements",
    "Japan signed the Aachen Treaty and the Paris Accord.",
    ["Japan SIGNED Aachen Treaty asserted", "Japan SIGNED Paris Accord asserted"],
  ],
  [
    "a signer and one who only watched",
    "The Aachen Treaty was signed by Japan and praised by Mexico.",
    ["Japan SIGNED Aachen Treaty asserted"],
  ],
  [
    "a shared subject",
    "President Emmanuel Macron met Chancellor Angela Merkel and signed the Aachen Treaty.",
    ["Emmanuel Macron SIGNED Aachen Treaty asserted"],
  ],
  [
    "a relative clause that lacks its object",
    "Mexico praised the Aachen Treaty that Japan signed.",
    ["Japan SIGNED Aachen Treaty asserted"],
  ],
  [
    "a relative clause in the passive",
    "Mexico praised the Aachen Treaty, which was signed by Japan.",
    ["Japan SIGNED Aachen Treaty asserted"],
  ],
  [
    "a participle with the place before the signer",
    "The Aachen Treaty, signed in Moscow by Japan, is old.",
    ["Japan SIGNED Aachen Treaty asserted"],
  ],
  [
    "a country of several",
    "Japan was one of eight countries which signed the Aachen Treaty.",
    ["Japan SIGNED Aachen Treaty asserted"],
  ],
  ["an object that acts", "Mexico urged Japan to sign the Aachen Treaty.", ["Japan SIGNED Aachen Treaty possible"]],
  ["a government", "The government of Japan signed the Aachen Treaty.", ["Japan SIGNED Aachen Treaty asserted"]],
])("pairs of ends are exactly those that are said: %s", async (_, text, claims) => {
  expect(await saysOf(text, "SIGNED")).toEqual(claims);
});

test("a guess by order never overrules whom the tree names", async () => {
  expect(await saysOf("Japan watched as the others signed the Aachen Treaty.", "SIGNED")).toEqual([]);
});

test("a relaxation stands in the rule and lowers the confidence", async () => {
  const graph = await graphOf("The Federation Council opened the Aachen Treaty. Then it followed with its approval.");
  const claims = graph.claims.filter(({ predicate }) => predicate === "RATIFIED");
  for (const { evidence, confidence } of claims) {
    expect(evidence[0]?.rule).toMatch(/^relate\/ratify\/nominal\/taken-up$/);
    expect(confidence).toBeLessThan(0.9);
  }
  expect(claims).toHaveLength(1);
});

test.each([
  ["Mexico watched the Aachen Treaty being signed.", "relate/sign", "subject"],
  ["Japan signed the paper.", "relate/sign", "object"],
  ["Everybody in Japan signed.", "relate/put-signature", undefined],
  ["Japan put the Aachen Treaty away.", "relate/put-signature", "needed words"],
])("«%s» leaves %s without %s", async (text, id, missing) => {
  const [reading] = await readingsOf(text);
  const attempts = reading ? tryFrames(reading, indexFrames(FRAMES), KNOWLEDGE.schema) : [];
  expect(attempts.find(({ frame }) => frame.id === id)?.missing).toBe(missing);
});
