import type { Claim } from "../../src/domain/claim.ts";
import type { EntityId } from "../../src/domain/ids.ts";
import type { GraphIndex } from "../../src/query/graph-index.ts";
import { tableOf } from "../facets/claim-table.ts";
import { findReasons } from "../facets/find-reasons.ts";
import type { View } from "../state/view.ts";

interface Known {
  readonly index: GraphIndex;
  readonly key: string;
  readonly open: GraphIndex;
}

let last: Known | undefined;

/** The graph that the filters of a view leave; worked out once for all who ask while these stay as they are. */
export function openGraphOf(index: GraphIndex, view: View): GraphIndex {
  const key = JSON.stringify([view.filters, view.reach.hidden, view.selection.entity]);
  if (last?.index !== index || last.key !== key) last = { index, key, open: keepOpen(index, view) };
  return last.open;
}

/** The same index with fewer claims: those of an entity are sifted when somebody asks for them. */
function keepOpen(index: GraphIndex, view: View): GraphIndex {
  const table = tableOf(index);
  const reasons = findReasons(table, view);
  const claims = table.claims.filter((_, place) => reasons[place] === 0);
  const open = new Set<Claim>(claims);
  const known = new Map<EntityId, readonly Claim[]>();
  return {
    ...index,
    graph: { ...index.graph, claims },
    claimsOf(id) {
      const found = known.get(id) ?? index.claimsOf(id).filter((claim) => open.has(claim));
      known.set(id, found);
      return found;
    },
  };
}
