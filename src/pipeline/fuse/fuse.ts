import { type LinkDecisions, linkAsDecided, NO_LINK_DECISIONS } from "../../decisions/decide-links.ts";
import { possibleClaims } from "../../decisions/possible-claims.ts";
import type { Document } from "../../domain/document.ts";
import type { Entity, Mention } from "../../domain/entity.ts";
import type { Graph } from "../../domain/graph.ts";
import { compareText, type DocumentId, type EntityId, entityId } from "../../domain/ids.ts";
import { mergeClaims, toSaid } from "../../domain/merge-claims.ts";
import type { Knowledge } from "../../lexicon/knowledge.ts";
import { findConflicts } from "./conflicts/find-conflicts.ts";
import { findSameTexts } from "./find-same-texts.ts";
import { fusedName } from "./fused-name.ts";
import { linkEntities } from "./link-entities.ts";
import { type LocalEntity, localEntities } from "./local-entity.ts";
import { publishersOf } from "./publishers.ts";

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
  const link = (locals: readonly LocalEntity[]) => linkEntities(locals, lexicon);
  const groups = linkAsDecided(distinct.flatMap(localEntities), link, decisions);
  const named = nameGroups(groups);
  const ids = new Map(
    named.flatMap(({ id, group }) => group.map(({ entity, graph }) => [localId(graph, entity.id), id])),
  );
  const idOf = (graph: Graph, id: EntityId) => ids.get(localId(graph, id)) ?? id;

  const documents = withSameTexts(distinct);
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
  const entities = toEntities(named, mentions);
  const types = new Map(entities.map(({ id, type }) => [id, type]));
  const possible = possibleClaims(said, (id) => types.get(id) ?? "", schema);
  const claims = mergeClaims(possible, publishersOf(documents));
  return { documents, entities, mentions, claims, conflicts: findConflicts({ claims, entities, documents }, schema) };
}

function withSameTexts(graphs: readonly Graph[]): readonly Document[] {
  const sameTexts = findSameTexts(graphs);
  return graphs
    .flatMap(({ documents }) => documents)
    .map((document) => {
      const first = sameTexts.get(document.id);
      return first ? { ...document, sameTextAs: first } : document;
    });
}

function withOne(graph: Graph): Graph[] {
  return graph.documents.length > 0 ? [graph] : [];
}

function sortById(graphs: readonly Graph[]): Graph[] {
  return [...graphs].sort((a, b) => compareText(a.documents[0]?.id ?? "", b.documents[0]?.id ?? ""));
}

function localId(graph: Graph, id: EntityId): string {
  return `${graph.documents[0]?.id} ${id}`;
}

/** Entities of documents that are one, with its name and id in the corpus. */
interface NamedGroup {
  readonly group: readonly LocalEntity[];
  readonly type: string;
  readonly name: string;
  readonly id: EntityId;
}

/** Homonyms are told apart by their first mention. */
function nameGroups(groups: readonly (readonly LocalEntity[])[]): readonly NamedGroup[] {
  const named = groups.map((group) => ({ group, type: group[0]?.entity.type ?? "", name: fusedName(group) }));
  const count = new Map<string, number>();
  for (const { type, name } of named) count.set(`${type} ${name}`, (count.get(`${type} ${name}`) ?? 0) + 1);
  return named.map(({ group, type, name }) => {
    const homonym = (count.get(`${type} ${name}`) ?? 0) > 1 ? firstPlace(group) : "";
    return { group, type, name, id: entityId(type, name, homonym) };
  });
}

function firstPlace(group: readonly LocalEntity[]): string {
  const places = group.flatMap(({ entity, graph }) =>
    graph.mentions
      .filter((mention) => mention.entity === entity.id)
      .map(({ document, start }) => `${document} ${start}`),
  );
  return places.sort(compareText)[0] ?? "";
}

function toEntities(named: readonly NamedGroup[], mentions: readonly Mention[]): readonly Entity[] {
  const counts = countMentions(mentions);
  return named
    .map(({ group, type, name, id }): Entity => {
      const aliases = new Set(group.flatMap(({ entity }) => [entity.name, ...entity.aliases]));
      aliases.delete(name);
      const { places = 0, documents = new Set() } = counts.get(id) ?? {};
      return { id, type, name, aliases: [...aliases].sort(compareText), mentions: places, documents: documents.size };
    })
    .sort((a, b) => compareText(a.id, b.id));
}

function countMentions(mentions: readonly Mention[]) {
  const counts = new Map<EntityId, { places: number; readonly documents: Set<DocumentId> }>();
  for (const { entity, document } of mentions) {
    const count = counts.get(entity) ?? { places: 0, documents: new Set<DocumentId>() };
    count.places++;
    count.documents.add(document);
    counts.set(entity, count);
  }
  return counts;
}
