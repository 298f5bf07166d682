import { UndirectedGraph } from "graphology";
import type Sigma from "sigma";
import type { GraphIndex } from "../../src/query/graph-index.ts";
import { type Bundle, bundleClaims } from "./bundle.ts";
import { shortName } from "./short-name.ts";
import { startPosition } from "./start-position.ts";

/** A node as the layout needs it; how it looks is up to `reducers.ts`. */
export interface DisplayNode {
  x: number;
  y: number;
  /** Radius in pixels. */
  readonly size: number;
  readonly type: string;
  /** As short as the sources have it. */
  readonly name: string;
}

export interface DisplayEdge {
  readonly bundle: Bundle;
}

/** What draws it. */
export type GraphSigma = Sigma<DisplayNode, DisplayEdge>;

export type DisplayGraph = UndirectedGraph<DisplayNode, DisplayEdge>;

/** The whole graph with a node an entity and an edge a bundle of claims, at its start positions. A view: never the store. */
export function buildDisplayGraph({ graph }: GraphIndex): DisplayGraph {
  const display: DisplayGraph = new UndirectedGraph<DisplayNode, DisplayEdge>();
  for (const entity of graph.entities) {
    const { id, type, documents } = entity;
    display.addNode(id, { ...startPosition(id), size: radiusOf(documents), type, name: shortName(entity) });
  }
  for (const bundle of bundleClaims(graph.claims)) {
    display.addUndirectedEdgeWithKey(bundle.id, bundle.source, bundle.target, { bundle });
  }
  return display;
}

/** Area grows with the number of documents, within what the eye can compare. */
function radiusOf(documents: number): number {
  return Math.min(9 + 3 * Math.sqrt(Math.max(documents, 1) - 1), 24);
}
