import fc from "fast-check";
import { expect, test } from "vitest";
import { applyDecisions } from "../../src/decisions/apply-decisions.ts";
import type { Decision, FiledDecision } from "../../src/decisions/decision.ts";
import { recordDecisions } from "../../src/decisions/record-decisions.ts";
import type { Graph } from "../../src/domain/graph.ts";
import { fuse } from "../../src/pipeline/fuse/fuse.ts";
import { printGraph } from "../../src/records/graph-records.ts";
import { printClaim } from "../extract.ts";
import { KNOWLEDGE } from "../knowledge.ts";
import { GRAPHS, wordsIn } from "./document-graphs.ts";

const BY = { who: "Ana", when: "2025-12-03" };
const KARI = wordsIn(0, "Kari Holm");
const SHORT = wordsIn(1, "K. Holm");
const BAKER = wordsIn(2, "Kari Holm");
const BODY = wordsIn(2, "Kaspi Pact");

const SAME: Decision = { ...BY, verdict: "same", a: KARI, b: SHORT };
const APART: Decision = { ...BY, verdict: "not the same", a: BAKER, b: KARI };
const TYPE: Decision = { ...BY, verdict: "is a", type: "Agreement", a: BODY };
const REJECT: Decision = {
  ...BY,
  verdict: "reject claim",
  predicate: "MET_WITH",
  a: wordsIn(0, "Lars Berg"),
  b: wordsIn(0, "Kari Holm", 1),
};
const CONFIRM: Decision = {
  ...BY,
  verdict: "confirm claim",
  predicate: "SIGNED",
  a: SHORT,
  b: wordsIn(1, "Kaspi Pact"),
};

function file(...decisions: readonly Decision[]): readonly FiledDecision[] {
  return decisions.map((decision, index) => ({ ...decision, line: index + 1 }));
}

function fuseWith(...decisions: readonly Decision[]): Graph {
  const decided = applyDecisions(file(...decisions), GRAPHS, KNOWLEDGE.schema);
  return fuse(decided.graphs, KNOWLEDGE, decided.links);
}

function problemOf(decision: Decision): string | undefined {
  return applyDecisions(file(decision), GRAPHS, KNOWLEDGE.schema).matched[0]?.problem;
}

const entitiesOf = (graph: Graph) =>
  graph.entities.map(({ type, name, documents }) => `${type} ${name} ${documents}`).sort();
const claimsOf = (graph: Graph) => graph.claims.map((claim) => printClaim(graph, claim)).sort();

test("without decisions the same names of one type are one, and others are not", () => {
  expect(entitiesOf(fuseWith())).toEqual([
    "Agreement Kaspi Pact 2",
    "Organization Kaspi Pact 1",
    "Person K. Holm 1",
    "Person Kari Holm 2",
    "Person Lars Berg 2",
  ]);
});

test("same: two entities become one, with the claims and names of both", () => {
  const graph = fuseWith(SAME);
  expect(entitiesOf(graph)).toContain("Person Kari Holm 3");
  expect(graph.entities.find(({ name }) => name === "Kari Holm")?.aliases).toEqual(["K. Holm"]);
  expect(claimsOf(graph).filter((claim) => claim.includes("SIGNED"))).toEqual(["Kari Holm SIGNED Kaspi Pact asserted"]);
});

test("not the same: two that share a name are two entities", () => {
  expect(entitiesOf(fuseWith(APART)).filter((each) => each.includes("Kari Holm"))).toEqual([
    "Person Kari Holm 1",
    "Person Kari Holm 1",
  ]);
});

test("not the same as one that is the same as another: the other goes with its own", () => {
  const people = entitiesOf(fuseWith(SAME, APART)).filter((each) => each.includes("Holm"));
  expect(people).toEqual(["Person Kari Holm 1", "Person Kari Holm 2"]);
});

test("is a: the entity has that type, and is one with those that already had it", () => {
  const graph = fuseWith(TYPE);
  expect(entitiesOf(graph)).toContain("Agreement Kaspi Pact 3");
  expect(entitiesOf(graph).some((each) => each.startsWith("Organization"))).toBe(false);
});

test("is a: claims that the schema does not let the new type make are gone", () => {
  const place: Decision = { ...BY, verdict: "is a", type: "Place", a: wordsIn(0, "Kaspi Pact") };
  const claims = claimsOf(fuseWith(place));
  expect(claims.some((claim) => /SIGNED|PERMITS/.test(claim))).toBe(false);
  expect(claims.some((claim) => claim.includes("MET_WITH"))).toBe(true);
});

test("same: what is said between the two is no claim any more", () => {
  const berg: Decision = { ...BY, verdict: "same", a: KARI, b: wordsIn(0, "Lars Berg") };
  expect(claimsOf(fuseWith(berg)).some((claim) => claim.includes("MET_WITH"))).toBe(false);
});

test("same: of two types the one with more mentions counts, unless a person said which", () => {
  const pacts: Decision = { ...BY, verdict: "same", a: BODY, b: wordsIn(0, "Kaspi Pact") };
  expect(entitiesOf(fuseWith(pacts))).toContain("Agreement Kaspi Pact 3");
  const body: Decision = { ...BY, verdict: "is a", type: "Organization", a: BODY };
  expect(entitiesOf(fuseWith(pacts, body))).toContain("Organization Kaspi Pact 3");
});

test("reject claim: the words are evidence of it no more, in whichever order its ends are written; other words stay", () => {
  const meeting = fuseWith(REJECT).claims.find(({ predicate }) => predicate === "MET_WITH");
  expect(meeting?.evidence.map(({ quote }) => quote)).toEqual(["Kari Holm, a baker, met Lars Berg."]);
  const both: Decision = { ...REJECT, a: BAKER, b: wordsIn(2, "Lars Berg") };
  expect(claimsOf(fuseWith(REJECT, both)).some((claim) => claim.includes("MET_WITH"))).toBe(false);
});

test("reject claim: a fact is named by its quote and its value", () => {
  const quote = wordsIn(1, "It permits five boats.");
  const fact: Decision = { ...BY, verdict: "reject claim", predicate: "PERMITS", value: "five boats", a: quote };
  expect(claimsOf(fuseWith(fact)).some((claim) => claim.includes("PERMITS"))).toBe(false);
  expect(problemOf({ ...fact, value: "six boats" })).toBe("these words tell no such claim");
});

test("confirm claim: it is certain, and says who said so", () => {
  const claim = fuseWith(CONFIRM).claims.find(({ evidence }) => evidence.some(({ confirmedBy }) => confirmedBy));
  expect(claim).toMatchObject({ predicate: "SIGNED", confidence: 1, evidence: [{ confirmedBy: "Ana" }] });
  const others = fuseWith(CONFIRM).claims.filter(({ confidence }) => confidence < 1);
  expect(others.length).toBe(fuseWith().claims.length - 1);
});

test("neither the order of decisions nor that of documents changes a byte", () => {
  const all = [SAME, APART, TYPE, REJECT, CONFIRM, { ...APART, a: SHORT, b: BAKER }, { ...SAME, a: SHORT, b: KARI }];
  const whole = printGraph(fuseWith(...all));
  fc.assert(
    fc.property(
      fc.shuffledSubarray(all, { minLength: all.length }),
      fc.shuffledSubarray([...GRAPHS], { minLength: GRAPHS.length }),
      (decisions, graphs) => {
        const decided = applyDecisions(file(...decisions), graphs, KNOWLEDGE.schema);
        expect(printGraph(fuse(decided.graphs, KNOWLEDGE, decided.links))).toEqual(whole);
        expect(recordDecisions(decided.matched)).toEqual({ applied: all.length, unmatched: [] });
      },
    ),
  );
});

const GONE = "0".repeat(64);

const PROBLEMS: readonly (readonly [why: string, decision: Decision, problem: string])[] = [
  ["its document is gone", { ...SAME, b: { ...SHORT, document: GONE } }, "no document of the corpus has these bytes"],
  ["nothing is mentioned there", { ...SAME, a: wordsIn(0, "signed") }, "no entity is mentioned at 10–16"],
  [
    "a mention begins elsewhere",
    { ...TYPE, a: wordsIn(2, "The Kaspi Pact") },
    "no entity is mentioned at 0–14; an entity is mentioned at 4–14",
  ],
  ["other words stand there", { ...TYPE, a: { ...BODY, text: "Caspi Pact" } }, "at 4–14 stands “Kaspi Pact”"],
  [
    "both are one in their document",
    { ...APART, a: KARI, b: wordsIn(0, "Kari Holm", 1) },
    "within one document both are read as one entity, which a decision cannot part",
  ],
  ["no such claim is told", { ...REJECT, predicate: "SIGNED" }, "these words tell no such claim"],
  [
    "the claim's document is gone",
    { ...REJECT, a: { ...KARI, document: GONE } },
    "no document of the corpus has these bytes",
  ],
  ["its ends lie in two documents", { ...REJECT, b: BAKER }, "these words tell no such claim"],
  ["its words were cut", { ...TYPE, a: { ...BODY, text: "" } }, "at 4–14 stands “Kaspi Pact”"],
  ["the words differ", { ...CONFIRM, a: { ...SHORT, text: "C. Holm" } }, "these words tell no such claim"],
];

test.each(PROBLEMS)("a decision is reported and changes nothing where %s", (_, decision, problem) => {
  expect(problemOf(decision)).toBe(problem);
  expect(printGraph(fuseWith(decision))).toEqual(printGraph(fuseWith()));
});

test("build.json tells decisions that meet nothing without their lines, sorted", () => {
  const decisions = [{ ...TYPE, a: { ...BODY, document: GONE } }, SAME, { ...REJECT, predicate: "SIGNED" }];
  expect(recordDecisions(applyDecisions(file(...decisions), GRAPHS, KNOWLEDGE.schema).matched)).toEqual({
    applied: 1,
    unmatched: [
      {
        decision: "is a Agreement, “Kaspi Pact” (Ana, 2025-12-03)",
        reason: "no document of the corpus has these bytes",
      },
      {
        decision: "reject claim SIGNED, “Lars Berg” and “Kari Holm” (Ana, 2025-12-03)",
        reason: "these words tell no such claim",
      },
    ],
  });
});

const CONTRADICTIONS: readonly (readonly [why: string, decisions: readonly Decision[], named: readonly string[]])[] = [
  ["same and not the same", [SAME, { ...SAME, verdict: "not the same" }], ["line 1: same", "line 2: not the same"]],
  [
    "through other mentions of the two",
    [{ ...SAME, a: wordsIn(0, "Kari Holm", 1) }, TYPE, { ...APART, a: SHORT, b: KARI }],
    ["line 1: same", "line 3: not the same"],
  ],
  [
    "through a third",
    [SAME, { ...SAME, a: SHORT, b: BAKER }, APART],
    ["line 1: same", "line 2: same", "line 3: not the same"],
  ],
  ["two types", [TYPE, { ...TYPE, type: "Place" }], ["line 1: is a Agreement", "line 2: is a Place"]],
  [
    "two types of what is the same",
    [TYPE, { ...BY, verdict: "same", a: BODY, b: KARI }, { ...TYPE, type: "Person", a: KARI }],
    ["line 1: is a Agreement", "line 2: same", "line 3: is a Person"],
  ],
  [
    "rejected and confirmed",
    [CONFIRM, { ...BY, verdict: "reject claim", a: wordsIn(1, "K. Holm signed the Kaspi Pact.") }],
    ["line 1: confirm claim SIGNED", "line 2: reject claim"],
  ],
  [
    "about words that are gone",
    [
      { ...SAME, a: { ...KARI, document: GONE } },
      { ...APART, a: SHORT, b: { ...KARI, document: GONE } },
    ],
    ["line 1: same", "line 2: not the same"],
  ],
];

test.each(CONTRADICTIONS)("decisions that contradict each other (%s) are all named", (_, decisions, named) => {
  const apply = () => applyDecisions(file(...decisions), GRAPHS, KNOWLEDGE.schema);
  expect(apply).toThrow("decisions.yaml contradicts itself");
  for (const each of named) expect(apply).toThrow(each);
});

test("whatever words decisions name, they apply or are reported, and the graph holds together", () => {
  const offset = fc.nat(70);
  const words = fc
    .record({
      document: fc.constantFrom(KARI.document, SHORT.document, BAKER.document, GONE),
      start: offset,
      end: offset,
    })
    .chain((place) => fc.string({ maxLength: 20 }).map((text) => ({ ...place, text })));
  const place = fc.oneof(
    words,
    fc.constantFrom(KARI, SHORT, BAKER, BODY, wordsIn(0, "Lars Berg"), wordsIn(2, "Lars Berg")),
  );
  const decision = fc.oneof(
    fc.record({ verdict: fc.constant("same" as const), a: place, b: place }),
    fc.record({ verdict: fc.constant("is a" as const), type: fc.constantFrom("Agreement", "Place"), a: place }),
    fc.record({ verdict: fc.constant("reject claim" as const), a: place, b: place }),
  );
  fc.assert(
    fc.property(fc.array(decision, { maxLength: 6 }), (decisions) => {
      let graph: Graph;
      try {
        graph = fuseWith(...decisions.map((each) => ({ ...BY, ...each })));
      } catch (error) {
        expect(String(error)).toContain("contradicts itself");
        return;
      }
      const ids = new Set<string>(graph.entities.map(({ id }) => id));
      expect(ids.size).toBe(graph.entities.length);
      expect(graph.mentions.every(({ entity }) => ids.has(entity))).toBe(true);
      expect(graph.claims.every(({ subject, object }) => ids.has(subject) && (!object || ids.has(object)))).toBe(true);
    }),
  );
});
