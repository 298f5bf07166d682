import type { Source } from "../../domain/document.ts";
import type { Candidate, Entity, Mention, Resolved } from "../../domain/entity.ts";
import { compareText, type EntityId, entityId } from "../../domain/ids.ts";
import { compareSpans } from "../../domain/span.ts";
import type { Knowledge } from "../../lexicon/knowledge.ts";
import { groupByKeys } from "../../text/groups.ts";
import { antecedentsAmong, type Named } from "./anaphora.ts";
import { chooseName } from "./choose-name.ts";
import { findReferences, type Reference } from "./references.ts";

interface Referent extends Named {
  readonly name: string;
  readonly references: readonly Reference[];
}

/** Which mentions of one document refer to the same thing. */
export function resolve(source: Source, candidates: readonly Candidate[], { lexicon }: Knowledge): Resolved {
  const references = findReferences(withoutRivals(candidates, source.text), source.text, lexicon);
  const groups = groupByKeys(references, ({ type, keys }) => keys.map((key) => `${type} ${key}`));
  const referents = groups.map((group) => toReferent(group, chooseName(group, lexicon)));
  const byName = mergeSameName(referents);
  const mentions = [
    ...byName.flatMap((referent) => nameMentions(referent, source)),
    ...takenUp(candidates, byName, source),
  ];
  const counts = new Map<EntityId, number>();
  for (const { entity } of mentions) counts.set(entity, (counts.get(entity) ?? 0) + 1);
  return { entities: byName.map((referent) => toEntity(referent, counts)).sort(byId), mentions };
}

/** A description ("the ceasefire agreement") stands for a name where the document has no name of that type. */
function withoutRivals(candidates: readonly Candidate[], text: string): readonly Candidate[] {
  const named = new Set(candidates.filter(({ form }) => form === "name").map(({ type }) => type));
  const isDescription = (candidate: Candidate) =>
    /^recognise\/agreements\/(?:description|concluded)$/.test(candidate.rule) &&
    !named.has(candidate.type) &&
    text.slice(candidate.start, candidate.end).includes(" ");
  return candidates.filter((candidate) => candidate.form === "name" || isDescription(candidate));
}

function toReferent(references: readonly Reference[], name: string): Referent {
  return { type: references[0]?.type ?? "", name, references, spans: references };
}

/** Within one document a type and a name are one thing, whatever their keys. */
function mergeSameName(referents: readonly Referent[]): readonly Referent[] {
  return groupByKeys(referents, ({ type, name }) => [`${type} ${name}`]).map((same) =>
    toReferent(same.flatMap((referent) => referent.references).sort(compareSpans), same[0]?.name ?? ""),
  );
}

function nameMentions(referent: Referent, source: Source): Mention[] {
  const entity = entityId(referent.type, referent.name);
  return referent.references.map(({ start, end, text, form, rule }) => ({
    entity,
    document: source.document.id,
    start,
    end,
    text,
    form,
    rule,
  }));
}

function takenUp(candidates: readonly Candidate[], referents: readonly Referent[], source: Source): Mention[] {
  const findAntecedents = antecedentsAmong(referents);
  const named = new Set(referents.flatMap(({ references }) => references.map(({ start, type }) => `${type} ${start}`)));
  return candidates
    .filter((candidate) => !named.has(`${candidate.type} ${candidate.start}`))
    .flatMap((candidate) =>
      findAntecedents(candidate, source.text.slice(candidate.start, candidate.end)).map(({ named, span }) => ({
        entity: entityId(named.type, named.name),
        document: source.document.id,
        start: candidate.start,
        end: candidate.end,
        text: source.text.slice(candidate.start, candidate.end),
        form: candidate.form,
        antecedent: { start: span.start, end: span.end },
        rule: candidate.rule,
      })),
    );
}

function toEntity(referent: Referent, counts: ReadonlyMap<EntityId, number>): Entity {
  const id = entityId(referent.type, referent.name);
  const aliases = new Set(referent.references.map(({ text }) => text.replace(/\s+/g, " ")));
  aliases.delete(referent.name);
  return {
    id,
    type: referent.type,
    name: referent.name,
    aliases: [...aliases].sort(compareText),
    mentions: counts.get(id) ?? 0,
    documents: 1,
  };
}

function byId(a: Entity, b: Entity): number {
  return compareText(a.id, b.id);
}
