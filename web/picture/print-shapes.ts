import type { Status } from "../../src/domain/claim.ts";
import { printNumber as n } from "./escape-xml.ts";
import type { PictureEdge, PictureNode, PictureType, Point } from "./picture-parts.ts";

const DASHES: Readonly<Record<Status, string>> = {
  asserted: "",
  planned: ' stroke-dasharray="10 5"',
  possible: ' stroke-dasharray="2 3"',
  denied: "",
};

/** A line with its stroke, arrowheads and bar. */
export function printEdge({ from, to, colour, width, status, heads }: PictureEdge): string {
  const line = `<path d="M${n(from.x)} ${n(from.y)}L${n(to.x)} ${n(to.y)}" stroke="${colour}" stroke-width="${n(width)}"${DASHES[status]}/>`;
  const marks = [
    heads.atSource ? printHead(to, from, colour) : "",
    heads.atTarget ? printHead(from, to, colour) : "",
    status === "denied" ? printBar(from, to, colour) : "",
  ];
  return line + marks.join("");
}

/** A triangle whose tip is at the end of the line. */
function printHead(from: Point, tip: Point, colour: string): string {
  const { x, y } = direction(from, tip);
  const base = { x: tip.x - x * 9, y: tip.y - y * 9 };
  const points = [tip, { x: base.x - y * 4, y: base.y + x * 4 }, { x: base.x + y * 4, y: base.y - x * 4 }];
  return `<polygon points="${points.map((point) => `${n(point.x)},${n(point.y)}`).join(" ")}" fill="${colour}"/>`;
}

/** Across the middle of what is denied. */
function printBar(from: Point, to: Point, colour: string): string {
  const { x, y } = direction(from, to);
  const middle = { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 };
  const [a, b] = [
    { x: middle.x - y * 6, y: middle.y + x * 6 },
    { x: middle.x + y * 6, y: middle.y - x * 6 },
  ];
  return `<path d="M${n(a.x)} ${n(a.y)}L${n(b.x)} ${n(b.y)}" stroke="${colour}" stroke-width="2.5"/>`;
}

function direction(from: Point, to: Point): Point {
  const length = Math.hypot(to.x - from.x, to.y - from.y) || 1;
  return { x: (to.x - from.x) / length, y: (to.y - from.y) / length };
}

/** A disc with its pictogram. */
export function printNode({ x, y, radius, colour, type }: PictureNode, types: readonly PictureType[]): string {
  const disc = `<circle cx="${n(x)}" cy="${n(y)}" r="${n(radius)}" fill="${colour}"/>`;
  // In a disc smaller than this a pictogram is a blot.
  if (type === undefined || types[type] === undefined || radius < 4) return disc;
  return disc + printPictogram({ x, y }, radius, type);
}

function printPictogram({ x, y }: Point, radius: number, type: number): string {
  const half = radius * 0.62;
  return `<use href="#type-${type}" x="${n(x - half)}" y="${n(y - half)}" width="${n(half * 2)}" height="${n(half * 2)}"/>`;
}
