import type { Relation, Status } from "../../src/domain/claim.ts";
import type { EntityId } from "../../src/domain/ids.ts";
import type { Theme } from "../state/appearance.ts";
import { type Bundle, headsOf, statusOf } from "./bundle.ts";
import { crowding, LEADERS } from "./detail.ts";
import type { DisplayNode } from "./display-graph.ts";
import { SURFACES, type Surfaces } from "./palette.ts";
import type { Shown } from "./shown.ts";

/** All that decides how nodes and edges look. */
export interface Scene {
  readonly shown: Shown;
  readonly selected?: EntityId;
  readonly hovered?: EntityId;
  readonly pinned: ReadonlySet<EntityId>;
  readonly picked: ReadonlySet<EntityId>;
  /** The edge under the pointer. */
  readonly hoveredEdge?: string;
  readonly theme: Theme;
  /** Off the canvas altogether: hidden by hand, or of a type left out. */
  isOff(id: EntityId, type: string): boolean;
  isSymmetric(predicate: string): boolean;
  colourOf(type: string): string;
  pictureOf(type: string): string;
  /** In a few words what the claims of a bundle say. */
  wordsOf(claims: readonly Relation[]): string;
}

export interface NodeLook {
  readonly type: "pictogram" | "dot" | "point";
  readonly color: string;
  readonly size: number;
  readonly zIndex: number;
  readonly image?: string;
  readonly hidden?: boolean;
}

export interface EdgeLook {
  readonly type: "claim" | "line";
  readonly color: string;
  /** Thickness in pixels. */
  readonly size: number;
  readonly zIndex: number;
  readonly status: Status;
  readonly heads: { readonly atSource: boolean; readonly atTarget: boolean };
  readonly hidden?: boolean;
}

const DIM_RADIUS = 3;
const NO_HEADS = { atSource: false, atTarget: false };
const THIN = { type: "line", size: 1, zIndex: 0, status: "asserted", heads: NO_HEADS } as const;

/** `isCrowd`: among so many that only its leaders have pictograms. */
export function nodeLook(id: EntityId, node: DisplayNode, scene: Scene, isCrowd: boolean): NodeLook {
  if (scene.shown.distances.has(id)) {
    const color = scene.colourOf(node.type);
    const size = node.size * crowding(scene.shown.distances.size, node.rank);
    if (isCrowd && node.rank >= LEADERS) return { type: "point", color, size, zIndex: 0 };
    return { type: "pictogram", color, size, zIndex: 1, image: scene.pictureOf(node.type) };
  }
  const color = SURFACES[scene.theme].dim;
  return { type: "dot", color, size: DIM_RADIUS, zIndex: 0, hidden: scene.isOff(id, node.type) };
}

/** `isCrowd`: among so many that lines have no marks. */
export function edgeLook(
  bundle: Bundle,
  ends: readonly [DisplayNode, DisplayNode],
  scene: Scene,
  isCrowd: boolean,
): EdgeLook {
  const claims = scene.shown.bundles.get(bundle.id);
  if (!claims) return dimEdge(bundle, ends, scene);
  if (isCrowd) return { ...THIN, color: SURFACES[scene.theme].crowd };
  return {
    type: "claim",
    color: edgeColour(bundle, scene),
    size: Math.min(1 + Math.log2(claims.length) * 0.7, 4),
    zIndex: isOf(bundle, scene.hovered ?? scene.selected) ? 2 : 1,
    status: statusOf(claims),
    heads: headsOf(bundle, claims, scene.isSymmetric),
  };
}

/** So many lines can be dark at once and still be told apart. */
const FEW = 60;

function edgeColour(bundle: Bundle, { theme, selected, hovered, hoveredEdge, shown }: Scene): string {
  const surfaces: Surfaces = SURFACES[theme];
  if (hoveredEdge === bundle.id || isOf(bundle, hovered)) return surfaces.accent;
  const isDark = selected ? isOf(bundle, selected) : shown.bundles.size <= FEW;
  return isDark ? surfaces.edge : surfaces.soft;
}

function dimEdge(bundle: Bundle, [source, target]: readonly [DisplayNode, DisplayNode], scene: Scene): EdgeLook {
  const isLit = scene.shown.distances.has(bundle.source) && scene.shown.distances.has(bundle.target);
  const hidden = isLit || scene.isOff(bundle.source, source.type) || scene.isOff(bundle.target, target.type);
  const color = SURFACES[scene.theme].faint;
  return { type: "claim", color, size: 1, zIndex: 0, status: "asserted", heads: NO_HEADS, hidden };
}

function isOf(bundle: Bundle, entity: EntityId | undefined): boolean {
  return entity !== undefined && (bundle.source === entity || bundle.target === entity);
}
