import fc from "fast-check";
import { expect, test } from "vitest";
import type { Candidate } from "../../../src/domain/entity.ts";
import { containsSpan, overlaps } from "../../../src/domain/span.ts";
import { chooseCandidates } from "../../../src/pipeline/recognise/choose-candidates.ts";

const candidate = fc
  .tuple(
    fc.nat(30),
    fc.integer({ min: 1, max: 12 }),
    fc.constantFrom("Person", "Office", "Organization", "Country", "Place", "Event", "Agreement"),
    fc.constantFrom("test/any/one", "recognise/events/numbered", "recognise/agreements/addition"),
  )
  .map(([start, length, type, rule]): Candidate => ({ start, end: start + length, type, form: "name", rule }));

const OWNERS: Readonly<Record<string, readonly string[]>> = {
  Office: ["Country", "Organization", "Office", "Place"],
  Organization: ["Country"],
};

/** What may end in which. */
const ENDS: Readonly<Record<string, string>> = {
  "recognise/events/numbered": "Organization",
  "recognise/agreements/addition": "Agreement",
};

const isAllowed = (outer: Candidate, inner: Candidate): boolean =>
  OWNERS[outer.type]?.includes(inner.type) === true || (outer.end === inner.end && ENDS[outer.rule] === inner.type);

test("chooseCandidates: what is chosen overlaps nothing but what it owns or ends in, and lies in order", () => {
  fc.assert(
    fc.property(fc.array(candidate, { maxLength: 20 }), (candidates) => {
      const chosen = chooseCandidates(candidates);
      for (const [index, a] of chosen.entries()) {
        for (const b of chosen.slice(index + 1)) {
          expect(a.start).toBeLessThanOrEqual(b.start);
          if (overlaps(a, b)) expect(containsSpan(a, b) && isAllowed(a, b)).toBe(true);
        }
      }
    }),
  );
});

test("chooseCandidates: every candidate is chosen or gives way to one that overlaps it and is as long at least", () => {
  fc.assert(
    fc.property(fc.array(candidate, { maxLength: 20 }), (candidates) => {
      const chosen = chooseCandidates(candidates);
      const length = (each: Candidate) => each.end - each.start;
      for (const each of candidates) {
        expect(chosen.some((other) => overlaps(other, each) && length(other) >= length(each))).toBe(true);
      }
    }),
  );
});
