import type { ClaimId, EntityId } from "../../src/domain/ids.ts";
import { type CommonNeighbour, findCommonNeighbours } from "../../src/query/common-neighbours.ts";
import { findBestPaths, type Path } from "../../src/query/find-best-paths.ts";
import type { GraphIndex } from "../../src/query/graph-index.ts";
import type { Connect } from "../state/connect.ts";

/** Paths listed for two ends, and steps of a path at most. */
export const MOST_PATHS = 5;
export const MOST_STEPS = 4;

/** Claims looked at for one answer, shared by its pairs: a tenth of a second, also where hubs have thousands of neighbours. */
const BUDGET = 400_000;

/** The ways between two of the ends. */
export interface PairPaths {
  readonly from: EntityId;
  readonly to: EntityId;
  /** Best first. */
  readonly paths: readonly Path[];
  /** False where looking for more was given up. */
  readonly isComplete: boolean;
}

/** What connects the ends: the one or the other, as asked. */
export interface Connections {
  readonly pairs: readonly PairPaths[];
  readonly common: readonly CommonNeighbour[];
}

/** `open`: the graph as the filters leave it. */
export function findConnections(open: GraphIndex, { ends, by }: Connect): Connections {
  if (by === "common") return { pairs: [], common: findCommonNeighbours(open, ends) };
  const pairs = ends.flatMap((from, place) => ends.slice(place + 1).map((to) => ({ from, to })));
  const options = { most: MOST_PATHS, maxHops: MOST_STEPS, budget: BUDGET / Math.max(pairs.length, 1) };
  return {
    pairs: pairs.map(({ from, to }) => ({ from, to, ...findBestPaths(open, from, to, options) })),
    common: [],
  };
}

/** What to draw of an answer. */
export interface Picture {
  readonly entities: ReadonlySet<EntityId>;
  readonly claims: ReadonlySet<ClaimId>;
}

/** All paths or common neighbours with the ends, or the line at one place; of a line that is gone the ends. Absent: nothing. */
export function toPicture(connections: Connections, { ends, drawn }: Connect): Picture | undefined {
  if (drawn === undefined) return undefined;
  const paths = connections.pairs.flatMap((pair) => pair.paths);
  const lines = [
    ...paths.map((path) => path.flatMap(({ claims }) => claims)),
    ...connections.common.map(({ sides }) => sides.flat()),
  ];
  const claims = drawn === "all" ? lines.flat() : (lines[drawn] ?? []);
  const met = claims.flatMap(({ subject, object }) => [subject, object]);
  const isOnePath = drawn !== "all" && paths[drawn] !== undefined;
  return { entities: new Set(isOnePath ? met : [...ends, ...met]), claims: new Set(claims.map(({ id }) => id)) };
}
