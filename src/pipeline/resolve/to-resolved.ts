import type { Source } from "../../domain/document.ts";
import type { Entity, Mention, Resolved } from "../../domain/entity.ts";
import { compareText, type EntityId, entityId } from "../../domain/ids.ts";
import type { Referent } from "./referent.ts";
import type { TakenUp } from "./take-up.ts";

/** Entities and mentions of a document from what its names and what takes them up refer to. */
export function toResolved(source: Source, referents: readonly Referent[], taken: readonly TakenUp[]): Resolved {
  const used = new Set(taken.flatMap(({ antecedents }) => antecedents.map(({ referent }) => referent)));
  const kept = referents.filter((referent) => !referent.isPassing || used.has(referent));
  const mentions = [
    ...kept.flatMap((referent) => nameMentions(referent, source)),
    ...taken.flatMap((each) => takenMentions(each, source)),
  ];
  const counts = new Map<EntityId, number>();
  for (const { entity } of mentions) counts.set(entity, (counts.get(entity) ?? 0) + 1);
  const entities = new Map<EntityId, Entity>();
  // A description in the words of a name is that name's: the name comes first.
  for (const entity of kept.map((referent) => toEntity(referent, counts)))
    if (!entities.has(entity.id)) entities.set(entity.id, entity);
  return { entities: [...entities.values()].sort((a, b) => compareText(a.id, b.id)), mentions };
}

function nameMentions(referent: Referent, { document }: Source): Mention[] {
  const entity = entityId(referent.type, referent.name);
  return referent.references.map(({ start, end, text, form, rule }) => ({
    entity,
    document: document.id,
    start,
    end,
    text,
    form,
    rule,
  }));
}

/** The rule names the factor that decided: `resolve/pronoun/subject`. */
function takenMentions({ anaphor, antecedents }: TakenUp, { document, text }: Source): Mention[] {
  const { start, end, form } = anaphor.candidate;
  return antecedents.map(({ referent, span, factor }) => ({
    entity: entityId(referent.type, referent.name),
    document: document.id,
    start,
    end,
    text: text.slice(start, end),
    form,
    antecedent: span,
    rule: `resolve/${anaphor.kind}/${factor}`,
  }));
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
