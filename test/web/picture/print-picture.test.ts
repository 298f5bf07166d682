import fc from "fast-check";
import { expect, test } from "vitest";
import { STATUSES } from "../../../src/domain/claim.ts";
import { SURFACES } from "../../../web/explorer/palette.ts";
import type { PictureParts } from "../../../web/picture/picture-parts.ts";
import { printPicture } from "../../../web/picture/print-picture.ts";
import { hostileText } from "../../arbitraries.ts";

const HEADS = { atSource: false, atTarget: true };

function partsOf(name: string, title = "RELOS"): PictureParts {
  return {
    width: 640,
    height: 480,
    surfaces: SURFACES.light,
    title,
    sources: "2 sources",
    nodes: [{ x: 100, y: 100, radius: 12, colour: "#0072B2", type: 0 }],
    edges: STATUSES.map((status, place) => ({
      from: { x: 0, y: place * 20 },
      to: { x: 200, y: place * 20 },
      colour: "#77726A",
      width: 1,
      status,
      heads: HEADS,
    })),
    labels: [{ x: 116, y: 92, align: "left", lines: [name], isStrong: false }],
    types: [{ name: "People", colour: "#0072B2", ink: "#FFFFFF", shapes: '<circle cx="12" cy="7" r="4"/>' }],
    statuses: STATUSES,
  };
}

/** What a reader of XML does with tags: every one that opens closes, in its order. */
function isWellFormed(svg: string): boolean {
  const open: string[] = [];
  for (const [, close, name, self] of svg.matchAll(/<(\/?)([a-z]+)[^<>]*?(\/?)>/g)) {
    if (close) {
      if (open.pop() !== name) return false;
    } else if (!self) open.push(name as string);
  }
  return open.length === 0;
}

test("whatever a name or a title is, the picture stays an SVG with that text in it", () => {
  const tags = (svg: string) => [...svg.matchAll(/<\/?[a-z]+/g)].map(([tag]) => tag);
  const plain = tags(printPicture(partsOf("a", "b")));
  fc.assert(
    fc.property(hostileText(), hostileText(), (name, title) => {
      const svg = printPicture(partsOf(name, title));
      expect(isWellFormed(svg)).toBe(true);
      expect(tags(svg)).toEqual(plain);
      expect(svg.replaceAll("\n", "")).not.toMatch(/[\p{Cc}\p{Cs}\u202a-\u202e\u2066-\u2069]/u);
    }),
  );
});

test("a name is written as it is, in a form that is text", () => {
  expect(printPicture(partsOf(`<img src=x onerror="alert(1)">`))).toContain(
    "&lt;img src=x onerror=&quot;alert(1)&quot;&gt;",
  );
});

test("statuses differ in their stroke, not in colour", () => {
  const svg = printPicture(partsOf("a"));
  expect(svg).toContain('stroke-dasharray="10 5"');
  expect(svg).toContain('stroke-dasharray="2 3"');
  expect(svg).toContain('stroke-width="2.5"');
});

test("the same view gives the same bytes", () => {
  expect(printPicture(partsOf("a"))).toBe(printPicture(partsOf("a")));
});
