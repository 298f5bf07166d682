import { UndirectedGraph } from "graphology";
import type Sigma from "sigma";
import type { Entity } from "../../src/domain/entity.ts";
import { compareText } from "../../src/domain/ids.ts";
import type { GraphIndex } from "../../src/query/graph-index.ts";
import { type Bundle, bundleClaims } from "./bundle.ts";
import { shortName } from "./short-name.ts";
import type { Shown } from "./shown.ts";
import { startPosition } from "./start-position.ts";

/** A node as the layout needs it; how it looks is up to `reducers.ts`. */
export interface DisplayNode {
  x: number;
  y: number;
  /** Where the layout puts it, whatever a hand does; absent before. */
  readonly home?: { readonly x: number; readonly y: number };
  /** Radius in pixels. */
  readonly size: number;
  readonly type: string;
  /** As short as the sources have it. */
  readonly name: string;
  /** 0 for the entity with the most documents. */
  readonly rank: number;
}

export interface DisplayEdge {
  readonly bundle: Bundle;
}

/** What draws it. */
export type GraphSigma = Sigma<DisplayNode, DisplayEdge>;

export type DisplayGraph = UndirectedGraph<DisplayNode, DisplayEdge>;

/** With more entities than this, what is not shown is not drawn either, not even dimmed: it would be a grey cloud. */
const MOST_WITH_REST = 1500;

/** True where the canvas holds nothing but what is shown. */
export function drawsShownAlone({ graph }: GraphIndex): boolean {
  return graph.entities.length > MOST_WITH_REST;
}

/**
 * A node an entity and an edge a bundle of claims, at their start positions: of the whole graph, or of `shown` alone.
 * A view: never the store.
 */
export function buildDisplayGraph({ graph }: GraphIndex, shown?: Shown): DisplayGraph {
  const display: DisplayGraph = new UndirectedGraph<DisplayNode, DisplayEdge>();
  const entities = shown ? graph.entities.filter(({ id }) => shown.distances.has(id)) : graph.entities;
  const ranked = [...entities].sort(compareImportance);
  const ranks = new Map(ranked.map(({ id }, rank) => [id, rank]));
  const most = ranked[0]?.documents ?? 1;
  for (const entity of entities) {
    const { id, type, documents } = entity;
    const [size, rank] = [radiusOf(documents, most), ranks.get(id) ?? 0];
    display.addNode(id, { ...startPosition(id), size, type, name: shortName(entity), rank });
  }
  for (const bundle of bundleClaims(shown?.claims ?? graph.claims)) {
    display.addUndirectedEdgeWithKey(bundle.id, bundle.source, bundle.target, { bundle });
  }
  return display;
}

function compareImportance(a: Entity, b: Entity): number {
  return b.documents - a.documents || b.mentions - a.mentions || compareText(a.id, b.id);
}

/** In pixels, alone on the canvas. */
const RADIUS = { least: 9, most: 24 };

/** Of few documents each can be seen; of many, the entity with the most has the largest disc. */
const COUNTED = 26;

/** Area grows with the number of documents, within what the eye can compare. */
function radiusOf(documents: number, most: number): number {
  const part = (Math.max(documents, 1) - 1) / (Math.max(most, COUNTED) - 1);
  return RADIUS.least + (RADIUS.most - RADIUS.least) * Math.sqrt(part);
}
