import type { Graph } from "../../src/domain/graph.ts";
import type { Answer } from "./answer.ts";

/**
 * The part of a graph that an answer is made of: its entities and claims, who is quoted in these, the documents that say
 * them, and the conflicts that lie wholly within them. Mentions are left out; each entity has their number.
 */
export function toResultGraph(graph: Graph, { rows }: Answer): Graph {
  const ids = new Set(rows.flatMap((row) => row.claims));
  const claims = graph.claims.filter(({ id }) => ids.has(id));
  const evidence = claims.flatMap((claim) => claim.evidence);
  const documents = new Set(evidence.map(({ document }) => document));
  const speakers = evidence.flatMap(({ attribution }) => (attribution ? [attribution] : []));
  const entities = new Set([...rows.flatMap((row) => row.entities), ...speakers]);
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
