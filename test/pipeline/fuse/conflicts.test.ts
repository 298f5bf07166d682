import { expect, test } from "vitest";
import type { Graph } from "../../../src/domain/graph.ts";
import { fuse } from "../../../src/pipeline/fuse/fuse.ts";
import { KNOWLEDGE } from "../../knowledge.ts";
import { documentOf, type Line } from "./documents.ts";

const TREATY = "Agreement Oslo Fisheries Treaty";

/** `kind: side / side`, as the fused documents have them. */
function conflictsOf(...graphs: readonly Graph[]): readonly string[] {
  return fuse(graphs, KNOWLEDGE).conflicts.map(
    ({ kind, sides }) => `${kind}: ${sides.map(({ value }) => value).join(" / ")}`,
  );
}

const ratified = (subject: string, more: Partial<Line> = {}): Line => ({
  subject,
  predicate: "RATIFIED",
  object: TREATY,
  ...more,
});
const fact = (predicate: string, object: string, subject = TREATY): Line => ({ subject, predicate, object });
const inForce = (more: Partial<Line> = {}): Line => ({
  subject: "Country Norway",
  predicate: "IN_FORCE",
  object: TREATY,
  ...more,
});

const DUMA = "Organization Storting Committee";

test.each<[string, readonly Line[], readonly Line[], readonly string[]]>([
  [
    "two days of one ratification",
    [ratified(DUMA, { date: "2024-05-02" })],
    [ratified(DUMA, { date: "2024-05-03" })],
    ["date: 2024-05-02 / 2024-05-03"],
  ],
  ["a day and its month", [ratified(DUMA, { date: "2024-05-02" })], [ratified(DUMA, { date: "2024-05" })], []],
  [
    "a day and the same day of no year",
    [ratified(DUMA, { date: "2024-05-02" })],
    [ratified(DUMA, { date: "--05-02" })],
    [],
  ],
  [
    "a period and a day in it",
    [ratified(DUMA, { date: "2024-05-01/2024-05-03" })],
    [ratified(DUMA, { date: "2024-05-02" })],
    [],
  ],
  [
    "a plan and what came of it",
    [ratified(DUMA, { date: "2024-05-02", status: "planned" })],
    [ratified(DUMA, { date: "2024-05-03" })],
    [],
  ],
  [
    "two days of signing",
    [fact("SIGNED_ON", "2024-05-02")],
    [fact("SIGNED_ON", "2024-06-02")],
    ["date: 2024-05-02 / 2024-06-02"],
  ],
  ["a day of signing and its month", [fact("SIGNED_ON", "2024-05-02")], [fact("SIGNED_ON", "2024-05")], []],
  [
    "different numbers of ships",
    [fact("PERMITS", "five warships")],
    [fact("PERMITS", "up to 10 ships")],
    ["figure: five warships / up to 10 ships"],
  ],
  [
    "a number in words and in digits",
    [fact("PERMITS", "3,000 military personnel")],
    [fact("PERMITS", "three thousand troops")],
    [],
  ],
  ["ships and aircraft", [fact("PERMITS", "five warships")], [fact("PERMITS", "ten aircraft")], []],
  ["a term and the length of its extension", [fact("LASTS", "five years")], [fact("LASTS", "ten-year extension")], []],
  [
    "two terms",
    [fact("LASTS", "five years")],
    [fact("LASTS", "ten-year period")],
    ["figure: five years / ten-year period"],
  ],
  [
    "the same figures of two agreements",
    [fact("PERMITS", "five warships"), fact("PERMITS", "ten aircraft")],
    [
      fact("PERMITS", "five warships", "Agreement Bergen Pact"),
      fact("PERMITS", "ten aircraft", "Agreement Bergen Pact"),
    ],
    ["instrument: Bergen Pact / Oslo Fisheries Treaty"],
  ],
  [
    "one figure in common",
    [fact("PERMITS", "five warships"), fact("PERMITS", "ten aircraft")],
    [fact("PERMITS", "five warships", "Agreement Bergen Pact")],
    [],
  ],
  [
    "in force, and still to come into force",
    [inForce()],
    [inForce({ status: "planned" })],
    ["force: in force / not yet in force"],
  ],
  ["ratified, and not", [ratified(DUMA)], [ratified(DUMA, { status: "denied" })], ["actor: did not ratify / ratified"]],
  ["ratified by one, not by another", [ratified(DUMA)], [ratified("Organization Riksdag", { status: "denied" })], []],
])("findConflicts: %s", (_, one, other, conflicts) => {
  expect(conflictsOf(documentOf("one", one), documentOf("other", other))).toEqual(conflicts);
});

test("findConflicts: what was planned before and is so now is progress, what is planned after is a conflict", () => {
  const now = documentOf("now", [inForce()], { published: "2024-05-02" });
  const plan = (published: string) => documentOf("plan", [inForce({ status: "planned" })], { published });
  expect(conflictsOf(now, plan("2024-04-02"))).toEqual([]);
  expect(conflictsOf(now, plan("2024-06-02"))).toEqual(["force: in force / not yet in force"]);
});

test("findConflicts: a parliament that ratified where its chamber is still to, in one document", () => {
  const lines = [
    ratified("Organization Parliament of Norland"),
    ratified("Organization Upper Chamber", { status: "planned" }),
  ];
  expect(conflictsOf(documentOf("one", lines))).toEqual([
    "actor: ratified by Parliament of Norland / still to be ratified by Upper Chamber",
  ]);
  expect(conflictsOf(documentOf("one", lines.slice(0, 1)), documentOf("other", lines.slice(1)))).toEqual([]);
});

test("findConflicts: each side shows the words of its own documents, each sentence once", () => {
  const quote = "It permits five warships and ten aircraft.";
  const own = (agreement: string): Line[] => [
    { ...fact("PERMITS", "five warships", agreement), quote },
    { ...fact("PERMITS", "ten aircraft", agreement), quote },
  ];
  const [one, other] = [documentOf("one", own(TREATY)), documentOf("other", own("Agreement Bergen Pact"))];
  const [conflict] = fuse([one, other], KNOWLEDGE).conflicts;
  expect(conflict?.sides.map(({ evidence }) => evidence.map(({ document }) => document))).toEqual([
    [other.documents[0]?.id],
    [one.documents[0]?.id],
  ]);
});
