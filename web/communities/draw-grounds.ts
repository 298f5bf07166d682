import type { Detail } from "../explorer/detail.ts";
import type { DisplayGraph, GraphSigma } from "../explorer/display-graph.ts";

/** The colours of Okabe and Ito, which colour-blind people can tell apart; the sheet that they are drawn on is faint. */
const GROUNDS = ["#E69F00", "#56B4E9", "#009E73", "#F0E442", "#0072B2", "#D55E00", "#CC79A7", "#999999"] as const;

export interface GroundDrawing {
  readonly canvas: HTMLCanvasElement;
  readonly sigma: GraphSigma;
  readonly graph: DisplayGraph;
  /** The largest first. */
  readonly communities: readonly (readonly string[])[];
}

/** Around a node, in pixels; in a crowd less, since nodes lie close. */
const ROOM = { full: 16, crowd: 5 };

/** Discs under the members of a community and bands under the lines between them, in one colour. */
export function drawGrounds({ canvas, sigma, graph, communities }: GroundDrawing, detail: Detail): void {
  const context = clear(canvas);
  if (detail === "moving") return;
  const room = ROOM[detail];
  // The smallest last: it would vanish under the others.
  for (const [place, members] of communities.entries()) {
    const colour = GROUNDS[place % GROUNDS.length] as string;
    context.fillStyle = colour;
    context.strokeStyle = colour;
    context.lineWidth = room * 2;
    context.lineCap = "round";
    if (detail === "full") drawBands(context, { sigma, graph, members });
    for (const id of members) drawDisc(context, sigma, { ...graph.getNodeAttributes(id), room });
  }
}

function clear(canvas: HTMLCanvasElement): CanvasRenderingContext2D {
  const context = canvas.getContext("2d") as CanvasRenderingContext2D;
  if (canvas.width !== canvas.clientWidth) canvas.width = canvas.clientWidth;
  if (canvas.height !== canvas.clientHeight) canvas.height = canvas.clientHeight;
  context.clearRect(0, 0, canvas.width, canvas.height);
  return context;
}

interface Bands {
  readonly sigma: GraphSigma;
  readonly graph: DisplayGraph;
  readonly members: readonly string[];
}

function drawBands(context: CanvasRenderingContext2D, { sigma, graph, members }: Bands): void {
  const isMember = new Set(members);
  context.beginPath();
  for (const id of members) {
    const from = sigma.graphToViewport(graph.getNodeAttributes(id));
    graph.forEachNeighbor(id, (other, place) => {
      if (other < id || !isMember.has(other)) return;
      const to = sigma.graphToViewport(place);
      context.moveTo(from.x, from.y);
      context.lineTo(to.x, to.y);
    });
  }
  context.stroke();
}

interface Disc {
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly room: number;
}

function drawDisc(context: CanvasRenderingContext2D, sigma: GraphSigma, { x, y, size, room }: Disc): void {
  const place = sigma.graphToViewport({ x, y });
  const { width, height } = sigma.getDimensions();
  if (place.x < -40 || place.y < -40 || place.x > width + 40 || place.y > height + 40) return;
  context.beginPath();
  context.arc(place.x, place.y, room > ROOM.crowd ? size + room : room, 0, Math.PI * 2);
  context.fill();
}
