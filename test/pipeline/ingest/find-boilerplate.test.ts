import fc from "fast-check";
import { expect, test } from "vitest";
import { findBoilerplate } from "../../../src/pipeline/ingest/find-boilerplate.ts";
import { findLines, linesOutside } from "../../../src/pipeline/ingest/lines.ts";

const furnitureOf = (text: string): string[] =>
  findBoilerplate(findLines(text)).map((span) => text.slice(span.start, span.end));

test("neighbouring lines are one span, without the white space around it", () => {
  expect(furnitureOf("The pact holds.\n\n  Advertisement\r\n\r\n×  \nIt binds both.")).toEqual([
    "Advertisement\r\n\r\n×",
  ]);
});

test("an embedded post reaches from its words to its signature, or to its address below", () => {
  const above = "Delhi waits.\nBig day! pic.twitter.com/oJsCO8lLhm\n— Jane Doe (@jane) December 4, 2025\nPutin landed.";
  expect(furnitureOf(above)).toEqual(["Big day! pic.twitter.com/oJsCO8lLhm\n— Jane Doe (@jane) December 4, 2025"]);
  const below = "Big day!\n— Jane Doe (@jane) December 4, 2025\nThread\nmore pic.twitter.com/oJsCO8lLhm\nPutin landed.";
  expect(furnitureOf(below)).toEqual([below.slice(0, below.indexOf("\nPutin"))]);
});

test("a signature without an address takes the line above it alone", () => {
  expect(furnitureOf("Putin landed.\nBig day!\n— Jane Doe (@jane) December 4, 2025\nHe left.")).toEqual([
    "Big day!\n— Jane Doe (@jane) December 4, 2025",
  ]);
});

test("a quoted sentence with a dash before its speaker is no post", () => {
  expect(furnitureOf("“We value them.”\n— Vyacheslav Volodin, December 4, 2025")).toEqual([]);
});

test("a line with a run of data in it is no prose, a long paragraph is", () => {
  const image = `Chart: data:image/png;base64,${"iVBORw0KGgo".repeat(50)}`;
  expect(furnitureOf(`${"Putin landed. ".repeat(99)}\n${image}\nHe left.`)).toEqual([image]);
});

const pieces = fc.constantFrom(
  "Advertisement",
  "×",
  "Putin landed.",
  "\n",
  "\r\n",
  "\r",
  " ",
  "— A (@a) May 4, 2025",
  "Photo:",
);

test("spans are sorted, apart and inside the text, and lines outside them are the others", () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.array(pieces).map((parts) => parts.join("")),
        fc.string({ unit: "binary" }),
      ),
      (text) => {
        const lines = findLines(text);
        const spans = findBoilerplate(lines);
        let end = -1;
        for (const span of spans) {
          expect(span.start).toBeGreaterThan(end);
          expect(span.end).toBeGreaterThan(span.start);
          end = span.end;
        }
        expect(end).toBeLessThanOrEqual(text.length);
        const outside = lines.filter((line) => !spans.some((span) => line.start < span.end && span.start < line.end));
        expect(linesOutside(lines, spans)).toEqual(outside);
      },
    ),
  );
});
