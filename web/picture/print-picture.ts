import type { Status } from "../../src/domain/claim.ts";
import type { Surfaces } from "../explorer/palette.ts";
import { escapeXml, printNumber as n } from "./escape-xml.ts";

/** A view of the canvas as it stands, in pixels: all that a picture of it needs. */
export interface PictureParts {
  readonly width: number;
  readonly height: number;
  readonly surfaces: Surfaces;
  /** What the picture shows, and how many sources say so. */
  readonly title: string;
  readonly sources: string;
  readonly nodes: readonly PictureNode[];
  readonly edges: readonly PictureEdge[];
  readonly labels: readonly PictureLabel[];
  readonly types: readonly PictureType[];
  readonly statuses: readonly Status[];
}

interface Point {
  readonly x: number;
  readonly y: number;
}

export interface PictureNode extends Point {
  readonly radius: number;
  readonly colour: string;
  /** Place in `types`; absent: a plain disc. */
  readonly type?: number;
}

export interface PictureEdge {
  readonly from: Point;
  readonly to: Point;
  readonly colour: string;
  readonly width: number;
  readonly status: Status;
  readonly heads: { readonly atSource: boolean; readonly atTarget: boolean };
}

export interface PictureLabel extends Point {
  readonly align: "left" | "center" | "right";
  readonly lines: readonly string[];
  readonly isStrong: boolean;
}

/** `shapes`: inside of the pictogram's SVG, 24 by 24, which is ours. */
export interface PictureType {
  readonly name: string;
  readonly colour: string;
  readonly ink: string;
  readonly shapes: string;
}

/** Of the legend under the picture. */
const FOOT = 64;
const LINE_HEIGHT = 16;
const DASHES: Readonly<Record<Status, string>> = {
  asserted: "",
  planned: ' stroke-dasharray="10 5"',
  possible: ' stroke-dasharray="2 3"',
  denied: "",
};
const ANCHORS = { left: "start", center: "middle", right: "end" } as const;
const FONT = "font-family=\"Inter, 'Inter Variable', system-ui, sans-serif\"";

/** An SVG file. All that comes from a source is in it as text. */
export function printPicture(parts: PictureParts): string {
  const { width, height, surfaces, title } = parts;
  const lines = [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${n(width)}" height="${n(height + FOOT)}" viewBox="0 0 ${n(width)} ${n(height + FOOT)}" ${FONT}>`,
    `<title>${escapeXml(title)}</title>`,
    `<defs>${parts.types.map(printSymbol).join("")}</defs>`,
    `<rect width="100%" height="100%" fill="${surfaces.paper}"/>`,
    `<svg width="${n(width)}" height="${n(height)}" overflow="hidden">`,
    ...parts.edges.map(printEdge),
    ...parts.nodes.map((node) => printNode(node, parts.types)),
    ...parts.labels.map((label) => printLabel(label, surfaces)),
    "</svg>",
    printFoot(parts),
    "</svg>",
  ];
  return `${lines.join("\n")}\n`;
}

function printSymbol({ ink, shapes }: PictureType, place: number): string {
  const pen = `fill="none" stroke="${ink}" stroke-width="2" stroke-linecap="round" stroke-linejoin="round"`;
  return `<symbol id="type-${place}" viewBox="0 0 24 24"><g ${pen}>${shapes}</g></symbol>`;
}

function printEdge({ from, to, colour, width, status, heads }: PictureEdge): string {
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

function printNode({ x, y, radius, colour, type }: PictureNode, types: readonly PictureType[]): string {
  const disc = `<circle cx="${n(x)}" cy="${n(y)}" r="${n(radius)}" fill="${colour}"/>`;
  // In a disc smaller than this a pictogram is a blot.
  if (type === undefined || types[type] === undefined || radius < 4) return disc;
  return disc + printPictogram({ x, y }, radius, type);
}

function printPictogram({ x, y }: Point, radius: number, type: number): string {
  const half = radius * 0.62;
  return `<use href="#type-${type}" x="${n(x - half)}" y="${n(y - half)}" width="${n(half * 2)}" height="${n(half * 2)}"/>`;
}

function printLabel({ x, y, align, lines, isStrong }: PictureLabel, { ink, paper }: Surfaces): string {
  const font = isStrong ? 'font-size="14" font-weight="600"' : 'font-size="12.5" font-weight="500"';
  const halo = `stroke="${paper}" stroke-width="4" stroke-linejoin="round" paint-order="stroke"`;
  const spans = lines.map(
    (line, place) => `<tspan x="${n(x)}" y="${n(y + LINE_HEIGHT * place + 12)}">${escapeXml(line)}</tspan>`,
  );
  return `<text text-anchor="${ANCHORS[align]}" fill="${ink}" ${halo} ${font}>${spans.join("")}</text>`;
}

function printFoot({ width, height, surfaces, title, sources, types, statuses }: PictureParts): string {
  const step = Math.min(110, (width - 32) / Math.max(types.length + statuses.length, 1));
  const text = (x: number, y: number, words: string, colour: string) =>
    `<text x="${n(x)}" y="${n(y)}" font-size="11" fill="${colour}">${escapeXml(words)}</text>`;
  const marks = types.map((type, place) => {
    const x = 22 + place * step;
    const disc = printNode({ x, y: height + 20, radius: 7, colour: type.colour, type: place }, types);
    return disc + text(x + 11, height + 24, type.name, surfaces.quiet);
  });
  const strokes = statuses.map((status, place) => {
    const x = 16 + (types.length + place) * step;
    const [from, to] = [
      { x, y: height + 20 },
      { x: x + 26, y: height + 20 },
    ];
    const heads = { atSource: false, atTarget: false };
    const line = printEdge({ from, to, colour: surfaces.edge, width: 1.5, status, heads });
    return line + text(x + 32, height + 24, status, surfaces.quiet);
  });
  return [
    `<path d="M0 ${n(height)}H${n(width)}" stroke="${surfaces.line}"/>`,
    ...marks,
    ...strokes,
    text(16, height + 50, `${title} · ${sources} · Countersign`, surfaces.ink),
  ].join("\n");
}
