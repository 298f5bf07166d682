import { createNodeImageProgram } from "@sigma/node-image";
import Sigma from "sigma";
import { NodeCircleProgram } from "sigma/rendering";
import type { EntityId } from "../../src/domain/ids.ts";
import { drawText } from "./canvas-text.ts";
import { ClaimEdgeProgram } from "./claim-edge-program.ts";
import type { DisplayEdge, DisplayGraph, DisplayNode, GraphSigma } from "./display-graph.ts";
import { areInSight, findCamera } from "./fit-camera.ts";
import { listCanvasText } from "./list-canvas-text.ts";
import { SURFACES } from "./palette.ts";
import type { PlacedLabel } from "./place-labels.ts";
import { edgeLook, nodeLook, type Scene } from "./reducers.ts";

/** The picture on the page; it is told what to show and says nothing but where the pointer is. */
export interface Renderer {
  /** Draws the scene; the camera moves only where what is shown would be out of sight. */
  show(scene: Scene): void;
  /** Brings all that is shown into sight. */
  fit(): void;
  /** Nearer where `factor` is below 1. */
  zoom(factor: number): void;
  /** Where names stand now, in pixels of the canvas. */
  labels(): readonly PlacedLabel[];
  kill(): void;
}

export interface PointerEvents {
  clickNode(id: EntityId, isExpanding: boolean): void;
  clickEdge(id: string): void;
  /** Absent: on nothing. */
  hover(node: EntityId | undefined, edge: string | undefined): void;
}

export function createRenderer(
  container: HTMLElement,
  textCanvas: HTMLCanvasElement,
  graph: DisplayGraph,
  first: Scene,
  events: PointerEvents,
): Renderer {
  let scene = first;
  let placed: readonly PlacedLabel[] = [];
  const sigma = new Sigma<DisplayNode, DisplayEdge>(graph, container, {
    ...SETTINGS,
    nodeProgramClasses: { dot: NodeCircleProgram, pictogram: createNodeImageProgram(PICTOGRAMS) },
    edgeProgramClasses: { claim: ClaimEdgeProgram },
    nodeReducer: (id, node) => {
      const look = nodeLook(id as EntityId, node, scene);
      return { x: node.x, y: node.y, ...look, size: look.size * shrinkage(container) };
    },
    edgeReducer: (id, { bundle }) => edgeLook(bundle, endsOf(graph, id), scene),
  });
  sigma.on("afterRender", () => {
    placed = drawText(textCanvas, listCanvasText(sigma, graph, scene), SURFACES[scene.theme]);
  });
  listen(sigma, container, events);
  // Sigma hears of the window's size only; a console, a sheet or a note changes the room as well.
  const room = new ResizeObserver(() => sigma.scheduleRender());
  room.observe(container);
  const bringIntoSight = (duration: number) => moveTo(sigma, [...scene.shown.distances.keys()], duration);
  bringIntoSight(0);
  return {
    show(next) {
      const isOther = next.shown !== scene.shown;
      scene = next;
      sigma.refresh();
      if (isOther && !areInSight(sigma, [...next.shown.distances.keys()])) bringIntoSight(motion());
    },
    fit: () => bringIntoSight(motion()),
    zoom(factor) {
      const camera = sigma.getCamera();
      camera.animate({ ratio: camera.getBoundedRatio(camera.ratio * factor) }, { duration: motion() });
    },
    labels: () => placed,
    kill() {
      room.disconnect();
      sigma.kill();
    },
  };
}

const SETTINGS = {
  allowInvalidContainer: true,
  // Names are drawn by `drawText`, which keeps them apart; Sigma's own may lie on each other.
  renderLabels: false,
  renderEdgeLabels: false,
  enableEdgeEvents: true,
  defaultEdgeType: "claim",
  defaultNodeType: "dot",
  defaultDrawNodeHover: () => {},
  zIndex: true,
  stagePadding: 48,
  minCameraRatio: 0.02,
  maxCameraRatio: 4,
} as const;

const PICTOGRAMS = {
  drawingMode: "background",
  keepWithinCircle: true,
  padding: 0.24,
  size: { mode: "max", value: 96 },
  // All pictograms are there at once: waiting for more would only show discs without them.
  debounceTimeout: 20,
} as const;

/** Below this side of the canvas, in pixels, nodes get smaller with it: on a phone they would lie on each other. */
const ROOMY = 560;

function shrinkage({ clientWidth, clientHeight }: HTMLElement): number {
  return Math.min(1, Math.max(0.5, Math.min(clientWidth, clientHeight) / ROOMY));
}

function endsOf(graph: DisplayGraph, edge: string): readonly [DisplayNode, DisplayNode] {
  return [graph.getSourceAttributes(edge), graph.getTargetAttributes(edge)];
}

function listen(sigma: GraphSigma, container: HTMLElement, events: PointerEvents): void {
  const hover = (node?: string, edge?: string) => {
    container.style.cursor = node || edge ? "pointer" : "default";
    events.hover(node as EntityId | undefined, edge);
  };
  sigma.on("clickNode", ({ node, event }) => events.clickNode(node as EntityId, isExpanding(event.original)));
  sigma.on("clickEdge", ({ edge }) => events.clickEdge(edge));
  sigma.on("enterNode", ({ node }) => hover(node));
  sigma.on("leaveNode", () => hover());
  sigma.on("enterEdge", ({ edge }) => hover(undefined, edge));
  sigma.on("leaveEdge", () => hover());
  // A second click opens; it does not zoom as well.
  sigma.on("doubleClickNode", (payload) => payload.preventSigmaDefault());
}

function isExpanding(event: MouseEvent | TouchEvent): boolean {
  return event.shiftKey;
}

function moveTo(sigma: GraphSigma, nodes: readonly string[], duration: number): void {
  const state = findCamera(sigma, nodes);
  if (!state) return;
  const camera = sigma.getCamera();
  const bounded = { ...state, ratio: camera.getBoundedRatio(state.ratio) };
  if (duration === 0) camera.setState(bounded);
  else camera.animate(bounded, { duration });
}

/** Of a move of the camera, in milliseconds; none for a reader who asked for less motion. */
function motion(): number {
  return window.matchMedia("(prefers-reduced-motion: reduce)").matches ? 0 : 250;
}
