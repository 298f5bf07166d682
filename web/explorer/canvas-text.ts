import type { EntityId } from "../../src/domain/ids.ts";
import { type Box, BoxGrid, boxAround } from "./box-grid.ts";
import type { Surfaces } from "./palette.ts";
import { type LabelWish, type PlacedLabel, placeLabels } from "./place-labels.ts";
import { wrapLabel } from "./wrap-label.ts";

/** A node that is in sight, with its name, the most important first. */
export interface NamedNode {
  readonly id: EntityId;
  readonly name: string;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  /** Selected, or under the pointer. */
  readonly isStrong: boolean;
  readonly isPicked: boolean;
  readonly isPinned: boolean;
}

interface Point {
  readonly x: number;
  readonly y: number;
}

/** A line whose number of claims, or words, stand on it. */
export interface LineText {
  readonly text: string;
  /** Ends of the visible line. */
  readonly from: Point;
  readonly to: Point;
  readonly isStrong: boolean;
}

export interface CanvasText {
  readonly nodes: readonly NamedNode[];
  /** Circles that no label may cover, also those without a label of their own. */
  readonly obstacles: readonly NamedNode[];
  readonly lines: readonly LineText[];
  /** Where something else lies over the canvas. */
  readonly reserved?: Box;
  /** Lines of what the pointer is on, where the picture itself is too large to be drawn again for them. */
  readonly strokes: readonly { readonly from: Point; readonly to: Point }[];
}

const FONT = '"Inter Variable", system-ui, sans-serif';
const LINE_HEIGHT = 16;
/** Characters a line: names of posts and treaties are long. */
const WIDTH = 24;
/** Places along a line, from its start, where its text may stand. */
const STOPS = [0.5, 0.4, 0.6, 0.3, 0.7];

/** Writes names and numbers so that none lies on another or on a node; returns where the names stand. */
export function drawText(canvas: HTMLCanvasElement, text: CanvasText, surfaces: Surfaces): readonly PlacedLabel[] {
  const context = prepare(canvas);
  const size = { width: canvas.clientWidth, height: canvas.clientHeight };
  const taken = new BoxGrid();
  if (text.reserved) taken.add(text.reserved, "reserved");
  for (const { id, x, y, radius } of text.obstacles) taken.add(boxAround(x, y, radius + 1), id);
  drawStrokes(context, text.strokes, surfaces);
  for (const node of text.obstacles) drawMarks(context, node, surfaces);
  const labels = new Map(text.nodes.map((node) => [node.id as string, toLabel(context, node)]));
  const placed = placeLabels(
    [...labels.values()].map(({ wish }) => wish),
    size,
    taken,
  );
  for (const place of placed) drawLabel(context, place, labels.get(place.id) as Label, surfaces);
  // After the names, so that the words of a line under the pointer move none of them.
  for (const line of text.lines) drawLineText(context, line, taken, surfaces);
  return placed;
}

function prepare(canvas: HTMLCanvasElement): CanvasRenderingContext2D {
  const ratio = window.devicePixelRatio || 1;
  const context = canvas.getContext("2d") as CanvasRenderingContext2D;
  const [width, height] = [Math.round(canvas.clientWidth * ratio), Math.round(canvas.clientHeight * ratio)];
  if (canvas.width !== width) canvas.width = width;
  if (canvas.height !== height) canvas.height = height;
  context.setTransform(ratio, 0, 0, ratio, 0, 0);
  context.clearRect(0, 0, width, height);
  context.textBaseline = "middle";
  context.lineJoin = "round";
  return context;
}

function drawStrokes(context: CanvasRenderingContext2D, strokes: CanvasText["strokes"], surfaces: Surfaces): void {
  context.beginPath();
  for (const { from, to } of strokes) {
    context.moveTo(from.x, from.y);
    context.lineTo(to.x, to.y);
  }
  context.strokeStyle = surfaces.accent;
  context.lineWidth = 1;
  context.stroke();
}

/** A ring: selected or under the pointer; a dashed one: picked; a pin: it stays where it was put. */
function drawMarks(context: CanvasRenderingContext2D, node: NamedNode, { accent, paper }: Surfaces): void {
  const { x, y, radius, isStrong, isPicked, isPinned } = node;
  context.strokeStyle = accent;
  context.lineWidth = 2;
  if (isStrong) strokeCircle(context, x, y, radius + 3);
  context.setLineDash([4, 3]);
  if (isPicked) strokeCircle(context, x, y, radius + (isStrong ? 7 : 4));
  context.setLineDash([]);
  if (isPinned) drawPin(context, x + radius * 0.75, y - radius * 0.75, { accent, paper });
}

function strokeCircle(context: CanvasRenderingContext2D, x: number, y: number, radius: number): void {
  context.beginPath();
  context.arc(x, y, radius, 0, Math.PI * 2);
  context.stroke();
}

/** A head on a needle, whose point is at the place given. */
function drawPin(
  context: CanvasRenderingContext2D,
  x: number,
  y: number,
  colours: Pick<Surfaces, "accent" | "paper">,
): void {
  context.beginPath();
  context.moveTo(x, y);
  context.lineTo(x + 4, y - 5);
  context.stroke();
  context.beginPath();
  context.arc(x + 5.5, y - 7, 3.5, 0, Math.PI * 2);
  context.fillStyle = colours.accent;
  context.strokeStyle = colours.paper;
  context.lineWidth = 1;
  context.fill();
  context.stroke();
}

interface Label {
  readonly wish: LabelWish;
  readonly lines: readonly string[];
  readonly font: string;
}

function toLabel(context: CanvasRenderingContext2D, { id, name, x, y, radius, isStrong }: NamedNode): Label {
  const font = isStrong ? `600 14px ${FONT}` : `500 12.5px ${FONT}`;
  const lines = wrapLabel(name, WIDTH, isStrong ? 3 : 2);
  context.font = font;
  const width = Math.max(0, ...lines.map((line) => context.measureText(line).width));
  return { wish: { id, x, y, radius, width, height: lines.length * LINE_HEIGHT, isStrong }, lines, font };
}

function drawLabel(context: CanvasRenderingContext2D, box: PlacedLabel, label: Label, surfaces: Surfaces): void {
  context.font = label.font;
  context.textAlign = box.align;
  context.strokeStyle = surfaces.paper;
  context.lineWidth = 4;
  context.fillStyle = surfaces.ink;
  const x = box.align === "left" ? box.x : box.align === "right" ? box.x + box.width : box.x + box.width / 2;
  for (const [i, line] of label.lines.entries()) {
    const y = box.y + LINE_HEIGHT * (i + 0.5);
    context.strokeText(line, x, y);
    context.fillText(line, x, y);
  }
}

function drawLineText(context: CanvasRenderingContext2D, line: LineText, taken: BoxGrid, surfaces: Surfaces): void {
  context.font = `500 11px ${FONT}`;
  const width = context.measureText(line.text).width + 10;
  const box = findPlace(line, width, taken);
  if (!box) return;
  taken.add(box, line.text);
  context.fillStyle = surfaces.paper;
  context.strokeStyle = line.isStrong ? surfaces.accent : surfaces.line;
  context.lineWidth = 1;
  context.beginPath();
  context.roundRect(box.x, box.y, box.width, box.height, box.height / 2);
  context.fill();
  context.stroke();
  context.textAlign = "center";
  context.fillStyle = line.isStrong ? surfaces.ink : surfaces.quiet;
  context.fillText(line.text, box.x + box.width / 2, box.y + box.height / 2 + 0.5);
}

function findPlace({ from, to, isStrong }: LineText, width: number, taken: BoxGrid): Box | undefined {
  const boxes = STOPS.map((stop) => {
    const [x, y] = [from.x + (to.x - from.x) * stop, from.y + (to.y - from.y) * stop];
    return { x: x - width / 2, y: y - 8, width, height: 16 };
  });
  return boxes.find((box) => taken.isFree(box, "")) ?? (isStrong ? boxes[0] : undefined);
}
