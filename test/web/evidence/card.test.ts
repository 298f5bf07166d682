import { expect, test } from "vitest";
import type { Claim } from "../../../src/domain/claim.ts";
import { indexGraph } from "../../../src/query/graph-index.ts";
import { countNames } from "../../../web/evidence/count-names.ts";
import { countSources } from "../../../web/evidence/count-sources.ts";
import { listOffices } from "../../../web/evidence/list-offices.ts";
import { sayRule } from "../../../web/evidence/say-rule.ts";
import { buildGraph } from "../../fixtures/build-graph.ts";
import { SCHEMA, SMALL_GRAPH, smallId } from "../../fixtures/small-graph.ts";

const INDEX = indexGraph(SMALL_GRAPH, SCHEMA);

test("names are counted by the words that the sources use", () => {
  expect(countNames(INDEX, smallId("Vladimir Putin"))).toEqual({
    own: 1,
    aliases: [{ words: "Putin", count: 3 }],
    others: [],
  });
});

test("words that are no name are counted apart, whatever their case", () => {
  const [mention] = INDEX.mentionsOf(smallId("RELOS"));
  if (!mention) throw new Error("The fixture names RELOS.");
  const noun = (text: string) => ({ ...mention, text, form: "noun" as const });
  const mentionsOf = () => [mention, noun("The pact"), noun("the pact"), noun("it")];
  expect(countNames({ ...INDEX, mentionsOf }, smallId("RELOS"))).toMatchObject({
    own: 1,
    others: [
      { words: "the pact", count: 2 },
      { words: "it", count: 1 },
    ],
  });
});

const { graph, id } = buildGraph({
  documents: [
    { path: "a.txt", published: "2024-03-01", text: "Minister Ada Berg signed the Oslo Pact. Envoy Ada Berg left." },
    { path: "b.txt", published: "2023-01-10", text: "The minister, Ada Berg, spoke." },
  ],
  entities: [
    ["Person", "Ada Berg"],
    ["Office", "Minister", "minister"],
    ["Office", "Envoy"],
    ["Agreement", "Oslo Pact"],
  ],
  claims: [
    {
      subject: "Ada Berg",
      predicate: "HOLDS_OFFICE",
      object: "Minister",
      evidence: [
        { in: "a.txt", quote: "Minister Ada Berg" },
        { in: "b.txt", quote: "The minister, Ada Berg" },
      ],
    },
    {
      subject: "Ada Berg",
      predicate: "HOLDS_OFFICE",
      object: "Envoy",
      values: { former: "true", to: "2022" },
      evidence: [{ in: "a.txt", quote: "Envoy Ada Berg left" }],
    },
    {
      subject: "Ada Berg",
      predicate: "SIGNED",
      object: "Oslo Pact",
      date: "2024-02",
      evidence: [{ in: "a.txt", quote: "Ada Berg signed the Oslo Pact" }],
    },
  ],
});
const OFFICES = indexGraph(graph, SCHEMA);

test("the offices of a person stand in order of time, with who says so when, and what was done in them", () => {
  const [envoy, minister] = listOffices(OFFICES, id("Ada Berg"));
  expect(envoy).toMatchObject({ other: id("Envoy"), isFormer: true, to: "2022", said: ["2024-03-01"], acts: [] });
  expect(minister).toMatchObject({ other: id("Minister"), isFormer: false, said: ["2023-01-10", "2024-03-01"] });
  expect(minister?.acts.map(({ predicate, date }) => [predicate, date])).toEqual([["SIGNED", "2024-02"]]);
});

test("of an office, the holders stand with what they did in it; other entities have none", () => {
  const [holder, ...rest] = listOffices(OFFICES, id("Minister"));
  expect(holder).toMatchObject({ other: id("Ada Berg"), acts: [{ predicate: "SIGNED" }] });
  expect(rest).toEqual([]);
  expect(listOffices(OFFICES, id("Oslo Pact"))).toEqual([]);
});

test("a claim says by how many it is said, and how many of those are copies", () => {
  const claim = graph.claims.find(({ evidence }) => evidence.length === 2) as Claim;
  expect(countSources(OFFICES, claim)).toBe("2 mentions · 2 documents · 2 publishers");
  const [first, second] = graph.documents;
  if (!first || !second) throw new Error("The graph has two documents.");
  const copied = indexGraph({ ...graph, documents: [first, { ...second, sameTextAs: first.id }] }, SCHEMA);
  expect(countSources(copied, claim)).toMatch(/· 1 document nearly the same as another, one publisher together$/);
});

test.each([
  ["relate/sign/passive", "rule “sign”, a verb in the passive"],
  [
    "relate/take-part-in/nominal/order",
    "rule “take part in”, a noun that tells the deed, an end found by the order of the words",
  ],
  ["relate/party/name", "rule “party”, name"],
  ["fixture", "rule “fixture”"],
])("%s is said as %s", (rule, words) => {
  expect(sayRule(rule)).toBe(words);
});
