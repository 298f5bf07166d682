import type { Graph } from "../src/domain/graph.ts";
import type { EntityId } from "../src/domain/ids.ts";
import { findCommonNeighbours } from "../src/query/common-neighbours.ts";
import { findBestPaths } from "../src/query/find-best-paths.ts";
import { indexGraph } from "../src/query/graph-index.ts";
import { DEFAULT_SCHEMA } from "../src/schema/default-schema.ts";
import { indexSchema } from "../src/schema/schema.ts";
import { describeLoad } from "./machine.ts";
import { measure } from "./measure.ts";

/** As the explorer asks. */
const OPTIONS = { most: 5, maxHops: 4, budget: 400_000 };
const RANDOM_PAIRS = 200;

/** What connects two entities: the largest hubs, and any two. */
export function benchPaths(graph: Graph): void {
  const index = indexGraph(graph, indexSchema(DEFAULT_SCHEMA));
  const claimsOf = (id: EntityId) => index.claimsOf(id).length;
  const byClaims = graph.entities
    .map(({ id }) => id)
    .filter((id) => claimsOf(id) > 0)
    .sort((a, b) => claimsOf(b) - claimsOf(a) || (a < b ? -1 : 1));
  const [first, second, third] = byClaims as [EntityId, EntityId, EntityId];
  const hubs = [first, second, third].map(claimsOf).join(", ");
  console.log(`\nwhat connects two, the three largest having ${hubs} claims; load ${describeLoad()}`);
  report("paths between the two largest", () => findBestPaths(index, first, second, OPTIONS));
  report("paths between the first and the third", () => findBestPaths(index, first, third, OPTIONS));
  report("what the two largest have in common", () => findCommonNeighbours(index, [first, second]));
  const pairs = choosePairs(byClaims);
  const askPairs = () => pairs.map(([from, to]) => findBestPaths(index, from, to, OPTIONS));
  report(`paths between two random entities, mean of ${RANDOM_PAIRS}`, askPairs, RANDOM_PAIRS);
}

/** Far apart in the order of their claims. */
function choosePairs(ids: readonly EntityId[]): readonly (readonly [EntityId, EntityId])[] {
  const at = (place: number) => ids[place % ids.length] as EntityId;
  return Array.from({ length: RANDOM_PAIRS }, (_, place) => [at(place * 7919), at(place * 104_729 + 13)]);
}

function report(name: string, work: () => unknown, times = 1): void {
  const [taken] = measure([work], { samples: 11 });
  if (!taken) return;
  const [median, best] = [taken.median / times, taken.best / times];
  console.log(`  ${name.padEnd(56)}median ${median.toFixed(1)} ms, best ${best.toFixed(1)} ms`);
}
