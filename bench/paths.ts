import type { Claim, Status } from "../src/domain/claim.ts";
import type { ClaimId, EntityId } from "../src/domain/ids.ts";
import { findCommonNeighbours } from "../src/query/common-neighbours.ts";
import { findBestPaths } from "../src/query/find-best-paths.ts";
import { type GraphIndex, indexGraph } from "../src/query/graph-index.ts";
import { DEFAULT_SCHEMA } from "../src/schema/default-schema.ts";
import { indexSchema } from "../src/schema/schema.ts";
import { measure } from "./measure.ts";
import { generateGraph, LABELS, PREDICATES, STATUSES } from "./synthetic-graph.ts";

/** As the explorer asks. */
const OPTIONS = { most: 5, maxHops: 4, budget: 400_000 };
const RANDOM_PAIRS = 200;

const index = indexSynthetic();
const byClaims = index.graph.entities
  .map(({ id }) => id)
  .sort((a, b) => index.claimsOf(b).length - index.claimsOf(a).length || (a < b ? -1 : 1));
const [first, second, third] = byClaims as [EntityId, EntityId, EntityId];
// Every entity with a claim, far apart in the order of their claims.
const said = byClaims.filter((id) => index.claimsOf(id).length > 0);
const pairs = Array.from({ length: RANDOM_PAIRS }, (_, place) => [
  said[(place * 7919) % said.length] as EntityId,
  said[(place * 104_729 + 13) % said.length] as EntityId,
]);

console.log(`20,000 entities, 60,000 claims; the three largest have ${sayClaims([first, second, third])} claims`);
report("paths between the two largest", () => findBestPaths(index, first, second, OPTIONS));
report("paths between the first and the third", () => findBestPaths(index, first, third, OPTIONS));
report("what the two largest have in common", () => findCommonNeighbours(index, [first, second]));
report(`paths between two random entities, mean of ${RANDOM_PAIRS}`, askPairs, RANDOM_PAIRS);

function askPairs(): void {
  for (const [from, to] of pairs) findBestPaths(index, from as EntityId, to as EntityId, OPTIONS);
}

function report(name: string, work: () => unknown, times = 1): void {
  const [taken] = measure([work], { samples: 11 });
  if (taken)
    console.log(`${name}: median ${(taken.median / times).toFixed(1)} ms, best ${(taken.best / times).toFixed(1)} ms`);
}

function sayClaims(ids: readonly EntityId[]): string {
  return ids.map((id) => index.claimsOf(id).length).join(", ");
}

function indexSynthetic(): GraphIndex {
  const synthetic = generateGraph({ nodes: 20_000, relationships: 60_000 });
  const idOf = (node: number | undefined) => `e${String(node).padStart(6, "0")}` as EntityId;
  const entities = synthetic.names.map((name, node) => {
    const type = LABELS[synthetic.labels[node] as number] as string;
    return { id: idOf(node), type, name, aliases: [], mentions: 1, documents: 1 };
  });
  const claims = Array.from(
    synthetic.starts,
    (start, place): Claim => ({
      id: `c${String(place).padStart(6, "0")}` as ClaimId,
      subject: idOf(start),
      object: idOf(synthetic.ends[place]),
      predicate: PREDICATES[synthetic.types[place] as number] as string,
      status: STATUSES[synthetic.statuses[place] as number] as Status,
      confidence: 1,
      documents: 1 + (place % 4),
      publishers: 1 + (place % 2),
      evidence: [],
    }),
  );
  return indexGraph({ documents: [], entities, mentions: [], claims, conflicts: [] }, indexSchema(DEFAULT_SCHEMA));
}
