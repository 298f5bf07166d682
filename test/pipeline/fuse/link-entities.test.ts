import fc from "fast-check";
import { expect, test } from "vitest";
import type { Graph } from "../../../src/domain/graph.ts";
import { considerPairs } from "../../../src/pipeline/fuse/consider-pairs.ts";
import { fuse } from "../../../src/pipeline/fuse/fuse.ts";
import { localEntities } from "../../../src/pipeline/fuse/local-entity.ts";
import { printGraph } from "../../../src/records/graph-records.ts";
import { KNOWLEDGE } from "../../knowledge.ts";
import { documentOf, type Line } from "./documents.ts";

const holds = (person: string, office: string): Line => ({
  subject: `Person ${person}`,
  predicate: "HOLDS_OFFICE",
  object: `Office ${office}`,
});
const isPart = (body: string, country: string): Line => ({
  subject: `Organization ${body}`,
  predicate: "PART_OF",
  object: `Country ${country}`,
});
const says = (who: string): Line => ({ subject: who, predicate: "COMMENTED_ON", object: "Event Oslo Summit" });
const signs = (who: string, date: string, agreement = "fishing deal"): Line => ({
  subject: `Person ${who}`,
  predicate: "SIGNED",
  object: `Agreement ${agreement}`,
  date,
});

/** How many entities of a type are left of one that each document has. */
function countOf(type: string, graphs: readonly Graph[]): number {
  return fuse(graphs, KNOWLEDGE).entities.filter((entity) => entity.type === type).length;
}

/** Of a document that describes its agreements and names none. */
function unnamed(graph: Graph): Graph {
  return { ...graph, mentions: graph.mentions.map((mention) => ({ ...mention, form: "noun" as const })) };
}

test.each<[string, string, Line, Line, number]>([
  ["a person with the same full name", "Person", says("Person Ana Lopez"), says("Person Ana Lopez"), 1],
  ["with and without the middle name", "Person", says("Person Ana María Lopez"), says("Person Ana Lopez"), 1],
  ["two people of one surname", "Person", says("Person Ana Lopez"), says("Person Jorge Lopez"), 2],
  ["a surname alone", "Person", says("Person Ana Lopez"), says("Person Lopez"), 2],
  [
    "a surname with the same post",
    "Person",
    holds("Ana Lopez", "President of Norway"),
    holds("Lopez", "President of Norway"),
    1,
  ],
  [
    "a name with posts of two states",
    "Person",
    holds("Ana Lopez", "President of Norway"),
    holds("Ana Lopez", "Judge of Chile"),
    2,
  ],
  [
    "a post by its state",
    "Office",
    holds("Ana Lopez", "President of Norway"),
    holds("Jon Berg", "President of Norway"),
    1,
  ],
  [
    "a post by its holder",
    "Office",
    holds("Ana Lopez", "President of Norway"),
    holds("Ana Lopez", "President (Ana Lopez)"),
    1,
  ],
  [
    "a post of two states",
    "Office",
    holds("Ana Lopez", "President of Norway"),
    holds("Jon Berg", "President of Sweden"),
    2,
  ],
  ["a post by nothing", "Office", holds("Lopez", "President (Lopez)"), holds("Berg", "President (Berg)"), 2],
  [
    "a ministry of two states",
    "Organization",
    isPart("Ministry of Defence", "Norway"),
    isPart("Ministry of Defence", "Sweden"),
    2,
  ],
  [
    "a ministry of one state",
    "Organization",
    isPart("Ministry of Defence", "Norway"),
    isPart("Norwegian Ministry of Defence", "Norway"),
    1,
  ],
  [
    "a ministry and one that is nobody’s",
    "Organization",
    isPart("Ministry of Defence", "Norway"),
    says("Organization Ministry of Defence"),
    2,
  ],
  [
    "a body with and without its state",
    "Organization",
    says("Organization Norwegian Storting"),
    says("Organization Storting"),
    1,
  ],
])("linkEntities: %s", (_, type, one, other, count) => {
  expect(countOf(type, [documentOf("one", [one]), documentOf("other", [other])])).toBe(count);
});

test("linkEntities: agreements without a name are one by parties, signers and date, never by their words alone", () => {
  const deal = (text: string, who: string, date: string) => unnamed(documentOf(text, [signs(who, date)]));
  expect(countOf("Agreement", [deal("a", "Ana Lopez", "2024-05-02"), deal("b", "Jon Berg", "2023-01-01")])).toBe(2);
  expect(countOf("Agreement", [deal("a", "Ana Lopez", "2024-05-02"), deal("b", "Ana Lopez", "2024-05-02")])).toBe(1);
  expect(countOf("Agreement", [deal("a", "Ana Lopez", "2024-05-02"), deal("b", "Ana Lopez", "2024-06-02")])).toBe(2);
});

test("considerPairs: tells why two are one, and why two others are not", () => {
  const graphs = [
    documentOf("a", [isPart("Ministry of Defence", "Norway"), says("Person Ana Lopez")]),
    documentOf("b", [isPart("Ministry of Defence", "Sweden"), says("Person Lopez")]),
  ];
  const { pairs } = considerPairs(graphs.flatMap(localEntities), KNOWLEDGE.lexicon);
  const told = pairs.map(
    ({ a, score, reasons }) => `${a.entity.type} ${score} ${reasons.map(({ name }) => name).join(", ")}`,
  );
  expect(told.sort()).toEqual(["Organization 0.15 same name, other country", "Person 0.35 same words"]);
});

const lines: fc.Arbitrary<Line> = fc.oneof(
  fc.constantFrom("Ana Lopez", "Jorge Lopez", "Lopez").map((who) => says(`Person ${who}`)),
  fc
    .tuple(
      fc.constantFrom("Ana Lopez", "Lopez", "Jon Berg"),
      fc.constantFrom("President of Norway", "President", "Judge of Chile"),
    )
    .map(([who, post]) => holds(who, post)),
  fc
    .tuple(fc.constantFrom("Ministry of Defence", "Navy"), fc.constantFrom("Norway", "Sweden"))
    .map(([body, state]) => isPart(body, state)),
  fc
    .tuple(fc.constantFrom("Ana Lopez", "Jon Berg"), fc.constantFrom("2024-05-02", "2024-05", "2023"))
    .map(([who, date]) => signs(who, date)),
);

test("fuse: the order of documents never matters, whatever they say", () => {
  fc.assert(
    fc.property(
      fc.array(fc.array(lines, { minLength: 1, maxLength: 5 }), { minLength: 2, maxLength: 6 }),
      fc.nat(),
      (texts, turn) => {
        const graphs = texts.map((own, at) => documentOf(`text ${at}`, own));
        const turned = [...graphs.slice(turn % graphs.length), ...graphs.slice(0, turn % graphs.length)].reverse();
        expect(printGraph(fuse(turned, KNOWLEDGE))).toEqual(printGraph(fuse(graphs, KNOWLEDGE)));
      },
    ),
    { numRuns: 60 },
  );
});

test("fuse: nearly the same words are one source, and the younger document says whose they are", () => {
  const words = (at: number) =>
    `The ministers of the two states signed the fisheries treaty number ${at} in the harbour of Oslo`;
  const agency = (text: string, published: string, publisher: string): Graph =>
    documentOf(
      text,
      [0, 1, 2, 3].map((at) => ({ ...says(`Person Minister Nr${at}`), quote: words(at) })),
      { published, publisher },
    );
  const other = documentOf("own", [says("Person Minister Nr0")], { publisher: "Own Paper" });
  const [first, copy] = [agency("first", "2024-05-02", "Agency"), agency("copy", "2024-05-03", "Other Paper")];
  const graph = fuse([copy, first, other], KNOWLEDGE);
  expect(graph.documents.map(({ title, sameTextAs }) => [title, sameTextAs]).sort()).toEqual([
    ["copy", first.documents[0]?.id],
    ["first", undefined],
    ["own", undefined],
  ]);
  expect(
    graph.claims
      .map(({ documents, publishers }) => [documents, publishers])
      .sort()
      .at(-1),
  ).toEqual([3, 2]);
});
