import { expect, test } from "vitest";
import type { Claim, Evidence } from "../../../src/domain/claim.ts";
import { indexGraph } from "../../../src/query/graph-index.ts";
import { findQuoteMarks } from "../../../web/evidence/quote-marks.ts";
import { SCHEMA, SMALL_GRAPH, smallId } from "../../fixtures/small-graph.ts";

const INDEX = indexGraph(SMALL_GRAPH, SCHEMA);
const CLAIM = SMALL_GRAPH.claims.find(({ predicate }) => predicate === "SIGNED") as Claim;
const EVIDENCE = CLAIM.evidence[0] as Evidence;

function wordsOf(evidence: Evidence, start: number, end: number): string {
  return evidence.quote.slice(start - evidence.start, end - evidence.start);
}

test("both ends are marked where the quote names them", () => {
  const { marks, outside } = findQuoteMarks(INDEX, CLAIM, EVIDENCE);
  expect(marks.map(({ start, end }) => wordsOf(EVIDENCE, start, end))).toEqual(["Vinay Kumar", "RELOS"]);
  expect(outside).toEqual([]);
});

test("a span that the evidence gives comes before any other mention", () => {
  const span = { start: EVIDENCE.start + 6, end: EVIDENCE.start + 11 };
  const { marks } = findQuoteMarks(INDEX, CLAIM, { ...EVIDENCE, subjectSpan: span });
  expect(marks[0]).toEqual({ ...span, kind: "end", entity: smallId("Vinay Kumar") });
});

test("the words that tell the relation are marked where they are known", () => {
  const span = { start: EVIDENCE.start + 12, end: EVIDENCE.start + 18 };
  const { marks } = findQuoteMarks(INDEX, CLAIM, { ...EVIDENCE, triggerSpan: span });
  expect(marks.at(-1)).toEqual({ ...span, kind: "trigger" });
  expect(wordsOf(EVIDENCE, span.start, span.end)).toBe("signed");
});

test("the words of the date are marked in the quote, and said to lie outside where they do", () => {
  const start = EVIDENCE.start + EVIDENCE.quote.indexOf("February 18");
  const span = { start, end: start + 11 };
  const inside = findQuoteMarks(INDEX, CLAIM, { ...EVIDENCE, dateSpan: span });
  expect(inside.marks.at(-1)).toEqual({ ...span, kind: "date" });
  expect(inside.isDateOutside).toBe(false);
  const outside = findQuoteMarks(INDEX, CLAIM, { ...EVIDENCE, dateSpan: { start: 0, end: 4 } });
  expect(outside.marks.map(({ kind }) => kind)).not.toContain("date");
  expect(outside.isDateOutside).toBe(true);
});

test("an end that the quote does not name is said with the words that its document has for it", () => {
  const quote = { ...EVIDENCE, start: EVIDENCE.start + 12, quote: EVIDENCE.quote.slice(12) };
  const elsewhere = INDEX.mentionsOf(smallId("Vinay Kumar"))[0];
  const span = { start: elsewhere?.start ?? 0, end: elsewhere?.end ?? 0 };
  const { marks, outside } = findQuoteMarks(INDEX, CLAIM, { ...quote, subjectSpan: span });
  expect(marks.map(({ entity }) => entity)).toEqual([smallId("RELOS")]);
  expect(outside).toEqual([{ entity: smallId("Vinay Kumar"), words: "Vinay Kumar" }]);
});

test("a fact has one end", () => {
  const fact = SMALL_GRAPH.claims.find(({ predicate }) => predicate === "PERMITS") as Claim;
  const { marks } = findQuoteMarks(INDEX, fact, fact.evidence[0] as Evidence);
  expect(marks.map(({ entity }) => entity)).toEqual([smallId("RELOS")]);
});
