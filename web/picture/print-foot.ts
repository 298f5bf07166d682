import type { Status } from "../../src/domain/claim.ts";
import { escapeXml, printNumber as n } from "./escape-xml.ts";
import type { PictureParts, Point } from "./picture-parts.ts";
import { printEdge, printNode } from "./print-shapes.ts";

/** Height of the legend, in pixels. */
export const FOOT = 64;

/** Between two marks at most, centre to centre. */
const WIDEST = 110;

/** The legend below the picture: the types and statuses that are in it, and what it shows. */
export function printFoot(parts: PictureParts): string {
  const { width, height, surfaces, title, sources, types, statuses } = parts;
  const step = Math.min(WIDEST, (width - 32) / Math.max(types.length + statuses.length, 1));
  const y = height + 20;
  return [
    `<path d="M0 ${n(height)}H${n(width)}" stroke="${surfaces.line}"/>`,
    ...types.map((_, place) => printTypeMark(parts, place, { x: 22 + place * step, y })),
    ...statuses.map((status, place) => printStatusMark(parts, status, { x: 16 + (types.length + place) * step, y })),
    printText({ x: 16, y: height + 50 }, `${title} · ${sources} · Countersign`, surfaces.ink),
  ].join("\n");
}

function printTypeMark({ types, surfaces }: PictureParts, place: number, { x, y }: Point): string {
  const { name = "", colour = "" } = types[place] ?? {};
  return (
    printNode({ x, y, radius: 7, colour, type: place }, types) +
    printText({ x: x + 11, y: y + 4 }, name, surfaces.quiet)
  );
}

function printStatusMark({ surfaces }: PictureParts, status: Status, { x, y }: Point): string {
  const ends = { from: { x, y }, to: { x: x + 26, y } };
  const heads = { atSource: false, atTarget: false };
  const line = printEdge({ ...ends, colour: surfaces.edge, width: 1.5, status, heads });
  return line + printText({ x: x + 32, y: y + 4 }, status, surfaces.quiet);
}

function printText({ x, y }: Point, words: string, colour: string): string {
  return `<text x="${n(x)}" y="${n(y)}" font-size="11" fill="${colour}">${escapeXml(words)}</text>`;
}
