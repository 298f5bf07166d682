import type { Claim } from "../domain/claim.ts";
import type { Document } from "../domain/document.ts";
import type { Entity, Mention } from "../domain/entity.ts";
import type { Graph } from "../domain/graph.ts";
import { groupBy } from "../domain/group-by.ts";
import { type ClaimId, compareText, type DocumentId, type EntityId } from "../domain/ids.ts";
import { compareMentions } from "../records/graph-records.ts";
import type { Schema } from "../schema/schema.ts";

/** A graph with its records found by id and by entity. It is a view: the graph is never changed. */
export interface GraphIndex {
  readonly graph: Graph;
  readonly schema: Schema;
  /** @throws Error where the graph has no such record, as do the next two */
  entity(id: EntityId): Entity;
  document(id: DocumentId): Document;
  claim(id: ClaimId): Claim;
  /** Claims with the entity at either end, each once, by id; empty for an unknown id. */
  claimsOf(id: EntityId): readonly Claim[];
  /** By document and place; empty for an unknown id. */
  mentionsOf(id: EntityId): readonly Mention[];
}

export function indexGraph(graph: Graph, schema: Schema): GraphIndex {
  const claims = groupBy([...graph.claims].sort(byId), endsOf);
  // Grouped when the first is asked for: a graph has many, and most indexes are asked for none.
  let mentions: ReadonlyMap<EntityId, readonly Mention[]> | undefined;
  return {
    graph,
    schema,
    entity: finder("entity", graph.entities),
    document: finder("document", graph.documents),
    claim: finder("claim", graph.claims),
    claimsOf: (id) => claims.get(id) ?? [],
    mentionsOf(id) {
      mentions ??= groupBy([...graph.mentions].sort(compareMentions), ({ entity }) => [entity]);
      return mentions.get(id) ?? [];
    },
  };
}

function finder<T extends { readonly id: string }>(kind: string, records: readonly T[]): (id: T["id"]) => T {
  const byId = new Map(records.map((record) => [record.id, record]));
  return (id) => {
    const record = byId.get(id);
    if (!record) throw new Error(`The graph has no ${kind} with the id ${id}.`);
    return record;
  };
}

function byId(a: Claim, b: Claim): number {
  return compareText(a.id, b.id);
}

function endsOf(claim: Claim): readonly EntityId[] {
  return claim.object === undefined || claim.object === claim.subject ? [claim.subject] : [claim.subject, claim.object];
}
