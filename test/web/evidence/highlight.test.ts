import fc from "fast-check";
import { expect, test } from "vitest";
import { segmentText } from "../../../web/evidence/highlight.ts";
import { hostileText } from "../../arbitraries.ts";

const marks = fc.array(
  fc.record({ start: fc.integer({ min: -5, max: 60 }), end: fc.integer({ min: -5, max: 60 }), name: fc.nat() }),
  { maxLength: 12 },
);

test("the segments joined are the text, whatever the marks", () => {
  fc.assert(
    fc.property(hostileText(), marks, fc.nat(20), (text, list, offset) => {
      expect(
        segmentText(text, list, offset)
          .map((segment) => segment.text)
          .join(""),
      ).toBe(text);
    }),
  );
});

test("a character bears exactly the marks that cover it", () => {
  fc.assert(
    fc.property(hostileText(), marks, fc.nat(20), (text, list, offset) => {
      for (const segment of segmentText(text, list, offset)) {
        for (let i = segment.start; i < segment.start + segment.text.length; i++) {
          const covering = list.filter(({ start, end }) => start - offset <= i && i < end - offset);
          expect(new Set(segment.marks)).toEqual(new Set(covering));
        }
      }
    }),
  );
});

test("no segment is empty, and each begins where the last one ended", () => {
  fc.assert(
    fc.property(hostileText(), marks, (text, list) => {
      let end = 0;
      for (const segment of segmentText(text, list)) {
        expect(segment.text).not.toBe("");
        expect(segment.start).toBe(end);
        end += segment.text.length;
      }
      expect(end).toBe(text.length);
    }),
  );
});

test("of marks within each other the outermost comes first", () => {
  const outer = { start: 0, end: 18 };
  const inner = { start: 0, end: 10 };
  const [first, second] = segmentText("State Duma Speaker said", [inner, outer]);
  expect(first).toEqual({ text: "State Duma", marks: [outer, inner], start: 0 });
  expect(second).toEqual({ text: " Speaker", marks: [outer], start: 10 });
});
