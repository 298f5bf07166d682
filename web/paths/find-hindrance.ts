import type { EntityId } from "../../src/domain/ids.ts";
import { findBestPaths } from "../../src/query/find-best-paths.ts";
import type { GraphIndex } from "../../src/query/graph-index.ts";
import { tableOf } from "../facets/claim-table.ts";
import { findReasons, sayFirstReason } from "../facets/find-reasons.ts";
import type { View } from "../state/view.ts";

/** A way that the filters close. */
export interface Hindrance {
  /** Steps of the best way through the whole graph. */
  readonly steps: number;
  /** Why they are closed, as `sayFirstReason` says it, and how many steps each reason closes. */
  readonly reasons: ReadonlyMap<string, number>;
}

/** What keeps two entities apart where no path is found under the filters; absent where there is none without them either. */
export function findHindrance(index: GraphIndex, view: View, from: EntityId, to: EntityId): Hindrance | undefined {
  const [path] = findBestPaths(index, from, to, { most: 1, maxHops: 4, budget: 200_000 }).paths;
  if (path === undefined) return undefined;
  const table = tableOf(index);
  const sets = findReasons(table, view);
  const reasons = new Map<string, number>();
  for (const { claims } of path) {
    const found = claims.map((claim) => sayFirstReason(table, sets, table.claims.indexOf(claim)));
    const [reason] = found.includes(undefined) ? [] : found;
    if (reason !== undefined) reasons.set(reason, (reasons.get(reason) ?? 0) + 1);
  }
  return { steps: path.length, reasons };
}
