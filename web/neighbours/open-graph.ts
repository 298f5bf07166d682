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

/**
 * A graph in which the claims of an entity are those that the filters of a view leave; its records are all there. The same
 * for all who ask while the filters stay as they are.
 */
export function openGraphOf(index: GraphIndex, view: View): GraphIndex {
  const key = JSON.stringify([view.filters, view.reach.hidden, view.selection.entity]);
  if (last?.index !== index || last.key !== key) last = { index, key, open: openGraph(index, view) };
  return last.open;
}

/** The claims of an entity are sifted when somebody asks for them: to index those of a large graph would hold up a click. */
function openGraph(index: GraphIndex, view: View): GraphIndex {
  const table = tableOf(index);
  const reasons = findReasons(table, view);
  const open = new Set<Claim>(table.claims.filter((_, place) => reasons[place] === 0));
  const sifted = new Map<EntityId, readonly Claim[]>();
  const claimsOf = (id: EntityId) => {
    const claims = sifted.get(id) ?? index.claimsOf(id).filter((claim) => open.has(claim));
    sifted.set(id, claims);
    return claims;
  };
  return { ...index, claimsOf };
}
