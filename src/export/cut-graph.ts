import type { Graph } from "../domain/graph.ts";
import type { ClaimId, EntityId } from "../domain/ids.ts";

/** What of a graph is asked for. */
export interface Part {
  readonly entities: Iterable<EntityId>;
  readonly claims: Iterable<ClaimId>;
}

/**
 * The part of a graph with these entities and claims, who is quoted in the claims, the documents that say them, and the
 * conflicts that lie wholly within them. Mentions are left out; each entity has their number.
 */
export function cutGraph(graph: Graph, part: Part): Graph {
  const ids = new Set(part.claims);
  const claims = graph.claims.filter(({ id }) => ids.has(id));
  const evidence = claims.flatMap((claim) => claim.evidence);
  const documents = new Set(evidence.map(({ document }) => document));
  const speakers = evidence.flatMap(({ attribution }) => (attribution ? [attribution] : []));
  const entities = new Set([...part.entities, ...speakers]);
  return {
    documents: graph.documents.filter(({ id }) => documents.has(id)),
    entities: graph.entities.filter(({ id }) => entities.has(id)),
    mentions: [],
    claims,
    conflicts: graph.conflicts.filter(
      ({ subject, sides }) => entities.has(subject) && sides.every((side) => side.claims.every((id) => ids.has(id))),
    ),
  };
}
