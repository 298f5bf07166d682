import { createNodeImageProgram } from "@sigma/node-image";
import { UndirectedGraph } from "graphology";
import Sigma from "sigma";
import { type EdgeProgramType, NodeCircleProgram } from "sigma/rendering";
import type { RenderParams } from "sigma/types";
import type { EntityId } from "../../src/domain/ids.ts";
import { drawText } from "./canvas-text.ts";
import { ClaimEdgeProgram } from "./claim-edge-program.ts";
import { createCrowdPrograms } from "./crowd-programs.ts";
import { type Detail, isCrowd, LEADERS } from "./detail.ts";
import type { DisplayEdge, DisplayGraph, DisplayNode, GraphSigma } from "./display-graph.ts";
import { areInSight, extentOf, findCamera, findSight } from "./fit-camera.ts";
import { listCanvasText } from "./list-canvas-text.ts";
import { listenToPointer, type PointerEvents } from "./listen-to-pointer.ts";
import { findNearGraph } from "./near-graph.ts";
import { SURFACES } from "./palette.ts";
import type { PlacedLabel } from "./place-labels.ts";
import { edgeLook, nodeLook, type Scene } from "./reducers.ts";
import { watchCamera } from "./watch-camera.ts";

/** The picture on the page; it is told what to show and says nothing but where the pointer is. */
export interface Renderer {
  /** Draws the scene; the camera moves only where what is shown would be out of sight. */
  show(scene: Scene, placement: Placement): void;
  /** Brings all that is shown into sight. */
  fit(): void;
  /** Nearer where `factor` is below 1. */
  zoom(factor: number): void;
  /** What is drawn now. */
  drawing(): Drawing;
  /** What a picture of the canvas needs. */
  viewed(): { readonly sigma: GraphSigma; readonly scene: Scene; readonly labels: readonly PlacedLabel[] };
  readonly sigma: GraphSigma;
  kill(): void;
}

/** A graph whose nodes have places; another value where they have been given others. */
export interface Placement {
  readonly graph: DisplayGraph;
}

export interface Drawing {
  readonly detail: Detail;
  readonly nodes: number;
  readonly edges: number;
  /** Where names stand, in pixels of the canvas. */
  readonly labels: readonly PlacedLabel[];
}

export interface RendererParts {
  readonly container: HTMLElement;
  /** Over the container: what is written and marked on the picture. */
  readonly text: HTMLCanvasElement;
  readonly graph: DisplayGraph;
  readonly scene: Scene;
  readonly events: PointerEvents;
}

/** With more lines than this, none is drawn while the camera moves. */
const MOST_MOVING = 600;

export function createRenderer({ container, text, graph, scene: first, events }: RendererParts): Renderer {
  let scene = first;
  let whole = graph;
  let placed: Placement | undefined;
  /** What Sigma has: the whole, or what of a crowd is near. */
  let stage = graph;
  let labels: readonly PlacedLabel[] = [];
  // Asked once for a picture: asked for each node, the page would be measured anew thousands of times.
  let factor = shrinkage(container);
  const isLight = () => camera.isMoving() && whole.size > MOST_MOVING;
  const sigma: GraphSigma = new Sigma<DisplayNode, DisplayEdge>(new UndirectedGraph(), container, {
    ...SETTINGS,
    ...createPrograms(isLight),
    nodeReducer: (id, node) => {
      const look = nodeLook(id as EntityId, node, scene, isCrowd(stage));
      return { x: node.x, y: node.y, ...look, size: look.size * factor };
    },
    edgeReducer: (id, { bundle }) => edgeLook(bundle, endsOf(stage, id), scene, isCrowd(stage)),
  });
  const detail = (): Detail => (isLight() ? "moving" : isCrowd(stage) ? "crowd" : "full");
  const write = () => {
    labels = drawText(text, listCanvasText(sigma, whole, scene, detail()), SURFACES[scene.theme]);
  };
  const setStage = (next: DisplayGraph) => {
    stage = next;
    factor = shrinkage(container);
    if (sigma.getGraph() === next) sigma.refresh();
    else sigma.setGraph(next);
  };
  const settle = () => {
    const near = isCrowd(whole) ? findNearGraph(whole, findSight(sigma)) : undefined;
    if (near || stage !== whole) setStage(near ?? whole);
    else sigma.scheduleRender();
  };
  const camera = watchCamera(sigma, settle);
  const place = () => {
    sigma.setCustomBBox(extentOf(whole));
    setStage(whole);
  };
  const bringIntoSight = (duration: number) => {
    if (stage !== whole) setStage(whole);
    moveTo(sigma, [...scene.shown.distances.keys()], duration);
  };
  sigma.on("afterRender", write);
  listenToPointer({ sigma, container, events, canDrag: () => detail() === "full" });
  place();
  // Sigma hears of the window's size only; a console, a sheet or a note changes the room as well.
  const room = new ResizeObserver(() => sigma.scheduleRender());
  room.observe(container);
  bringIntoSight(0);
  return {
    sigma,
    viewed: () => ({ sigma, scene, labels }),
    show(next, placement) {
      const isOther = next.shown !== scene.shown || placement.graph !== whole;
      const isOnlyMarked = !isOther && looksLike(next, scene);
      scene = next;
      if (placement !== placed) {
        placed = placement;
        whole = placement.graph;
        place();
      } else if (isOnlyMarked && detail() !== "full") write();
      else setStage(stage);
      if (isOther && !areInSight(sigma, [...next.shown.distances.keys()])) bringIntoSight(motion());
    },
    fit: () => bringIntoSight(motion()),
    zoom(factor) {
      const state = sigma.getCamera();
      state.animate({ ratio: state.getBoundedRatio(state.ratio * factor) }, { duration: motion() });
    },
    drawing() {
      const now = detail();
      const isMoving = now === "moving";
      const nodes = isMoving && isCrowd(stage) ? Math.min(stage.order, LEADERS) : stage.order;
      return { detail: now, nodes, edges: isMoving ? 0 : stage.size, labels };
    },
    kill() {
      room.disconnect();
      camera.stop();
      sigma.kill();
    },
  };
}

/** True where the scenes differ at most in what is written and marked over the picture. */
function looksLike(scene: Scene, other: Scene): boolean {
  return scene.theme === other.theme && scene.selected === other.selected && scene.pinned === other.pinned;
}

function createPrograms(isLight: () => boolean) {
  const { point, line } = createCrowdPrograms(isLight);
  class Claims extends ClaimEdgeProgram {
    override render(params: RenderParams): void {
      if (!isLight()) super.render(params);
    }
  }
  return {
    nodeProgramClasses: { dot: NodeCircleProgram, point, pictogram: createNodeImageProgram(PICTOGRAMS) },
    edgeProgramClasses: { claim: Claims as EdgeProgramType<DisplayNode, DisplayEdge>, line },
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
  minCameraRatio: 0.005,
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
