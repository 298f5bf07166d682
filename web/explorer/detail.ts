import type { DisplayGraph } from "./display-graph.ts";

/**
 * How much of the picture is drawn. `moving`: no lines, the most important nodes and their names, while the camera moves
 * over a crowd. `crowd`: every node and every line, but the lines thin and without marks, most nodes as dots. `full`: all that there
 * is to see.
 */
export type Detail = "moving" | "crowd" | "full";

/** More nodes or lines than these are a crowd: drawn in full they cover each other, and without a graphics card take seconds. */
export const MOST_IN_FULL = { nodes: 1500, edges: 3000 };

/** Nodes of a crowd that keep their pictogram, and stay while the camera moves. */
export const LEADERS = 400;

export function isCrowd({ order, size }: DisplayGraph): boolean {
  return order > MOST_IN_FULL.nodes || size > MOST_IN_FULL.edges;
}

/** So many nodes fit on a canvas at their full size. */
const ROOMY = 100;

/** How much smaller than alone a node is among so many, from 0 to 1: together they may not cover the canvas. */
export function crowding(nodes: number, rank: number): number {
  const part = Math.max(0.13, Math.min(1, (ROOMY / Math.max(nodes, 1)) ** 0.4));
  // The leaders stand out of a crowd.
  return nodes > MOST_IN_FULL.nodes && rank < LEADERS ? Math.sqrt(part) : part;
}
