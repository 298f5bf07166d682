import { type LinkDecisions, linkAsDecided, NO_LINK_DECISIONS } from "../../decisions/decide-links.ts";
import { possibleClaims } from "../../decisions/possible-claims.ts";
import type { Document } from "../../domain/document.ts";
import type { Entity, Mention } from "../../domain/entity.ts";
import type { Graph } from "../../domain/graph.ts";
import { compareText, type DocumentId, type EntityId, entityId } from "../../domain/ids.ts";
import { mergeClaims, toSaid } from "../../domain/merge-claims.ts";
import { compareSpans } from "../../domain/span.ts";
import type { Knowledge } from "../../lexicon/knowledge.ts";
import { groupByKeys } from "../../text/groups.ts";
import { entityKeys, type LocalEntity, localEntities } from "./entity-keys.ts";
import { findConflicts } from "./find-conflicts.ts";
import { fusedName } from "./fused-name.ts";

/**
 * One graph of the corpus from the graphs of its documents, with entities linked and kept apart as people decided; order and
 * repetition of documents and decisions never matter.
 */
export function fuse(
  graphs: readonly Graph[],
  { schema, lexicon }: Knowledge,
  decisions: LinkDecisions = NO_LINK_DECISIONS,
): Graph {
  const distinct = sortById(
    [...new Map(graphs.map((graph) => [graph.documents[0]?.id, graph])).values()].flatMap(withOne),
  );
  const locals = distinct.flatMap(localEntities);
  const link = (some: readonly LocalEntity[]) => groupByKeys(some, (local) => entityKeys(local, lexicon));
  const groups = linkAsDecided(locals, link, decisions);
  const ids = newIds(groups);
  const idOf = (graph: Graph, id: EntityId) => ids.get(`${graph.documents[0]?.id} ${id}`) ?? id;

  const documents = distinct.flatMap((graph) => graph.documents);
  const mentions = distinct.flatMap((graph) =>
    graph.mentions.map((mention) => ({ ...mention, entity: idOf(graph, mention.entity) })),
  );
  const said = distinct.flatMap((graph) =>
    graph.claims
      .flatMap((claim) => toSaid(claim, schema.happensOnce(claim.predicate)))
      .map((each) => ({
        ...each,
        subject: idOf(graph, each.subject),
        other: "object" in each.other ? { object: idOf(graph, each.other.object) } : each.other,
        evidence: each.evidence.attribution
          ? { ...each.evidence, attribution: idOf(graph, each.evidence.attribution) }
          : each.evidence,
      })),
  );
  const entities = fuseEntities(groups, idOf, mentions);
  const types = new Map(entities.map(({ id, type }) => [id, type]));
  const claims = mergeClaims(
    possibleClaims(said, (id) => types.get(id) ?? "", schema),
    publishers(documents),
  );
  return { documents, entities, mentions, claims, conflicts: findConflicts(claims, schema) };
}

function withOne(graph: Graph): Graph[] {
  return graph.documents.length > 0 ? [graph] : [];
}

function sortById(graphs: readonly Graph[]): Graph[] {
  return [...graphs].sort((a, b) => compareText(a.documents[0]?.id ?? "", b.documents[0]?.id ?? ""));
}

/** The fused id of each entity, by its document and the id that it has there; homonyms are told apart by their first mention. */
function newIds(groups: readonly (readonly LocalEntity[])[]): ReadonlyMap<string, EntityId> {
  const named = groups.map((group) => ({ group, type: group[0]?.entity.type ?? "", name: fusedName(group) }));
  const count = new Map<string, number>();
  for (const { type, name } of named) count.set(`${type} ${name}`, (count.get(`${type} ${name}`) ?? 0) + 1);
  const ids = new Map<string, EntityId>();
  for (const { group, type, name } of named) {
    const homonym = (count.get(`${type} ${name}`) ?? 0) > 1 ? firstPlace(group) : "";
    const id = entityId(type, name, homonym);
    for (const { entity, graph } of group) ids.set(`${graph.documents[0]?.id} ${entity.id}`, id);
  }
  return ids;
}

function firstPlace(group: readonly LocalEntity[]): string {
  const places = group.flatMap(({ entity, graph }) =>
    graph.mentions
      .filter((mention) => mention.entity === entity.id)
      .map(({ document, start }) => `${document} ${start}`),
  );
  return places.sort(compareText)[0] ?? "";
}

function fuseEntities(
  groups: readonly (readonly LocalEntity[])[],
  idOf: (graph: Graph, id: EntityId) => EntityId,
  mentions: readonly Mention[],
): readonly Entity[] {
  const counts = countMentions(mentions);
  return groups
    .map((group): Entity => {
      const [first] = group;
      if (!first) throw new Error("fuseEntities: a group of no entity");
      const id = idOf(first.graph, first.entity.id);
      const name = fusedName(group);
      const aliases = new Set(group.flatMap(({ entity }) => [entity.name, ...entity.aliases]));
      aliases.delete(name);
      const { places = 0, documents = new Set() } = counts.get(id) ?? {};
      return {
        id,
        type: first.entity.type,
        name,
        aliases: [...aliases].sort(compareText),
        mentions: places,
        documents: documents.size,
      };
    })
    .sort((a, b) => compareText(a.id, b.id));
}

function countMentions(mentions: readonly Mention[]) {
  const counts = new Map<EntityId, { places: number; readonly documents: Set<DocumentId> }>();
  for (const { entity, document } of [...mentions].sort(compareSpans)) {
    const count = counts.get(entity) ?? { places: 0, documents: new Set<DocumentId>() };
    count.places++;
    count.documents.add(document);
    counts.set(entity, count);
  }
  return counts;
}

/** Documents without a known publisher count as one publisher each. */
function publishers(documents: readonly Document[]): (document: DocumentId) => string {
  const byId = new Map(documents.map(({ id, publisher }) => [id, publisher ?? id]));
  return (document) => byId.get(document) ?? document;
}
