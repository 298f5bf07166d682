import type { Entity } from "../../domain/entity.ts";
import type { Graph } from "../../domain/graph.ts";
import type { EntityId } from "../../domain/ids.ts";
import type { Lexicon } from "../../lexicon/lexicon.ts";
import { nameKeys } from "../../lexicon/name-keys.ts";

/** An entity as one document knows it. */
export interface LocalEntity {
  readonly entity: Entity;
  readonly graph: Graph;
  /** Names of the people whom the document's claims tie to it. */
  readonly people: readonly string[];
}

/** The entities of one document, each with what tells it from its namesakes. */
export function localEntities(graph: Graph): readonly LocalEntity[] {
  const people = new Map(graph.entities.flatMap(({ id, type, name }) => (type === "Person" ? [[id, name]] : [])));
  const linked = new Map<EntityId, Set<string>>();
  for (const { subject, object } of graph.claims) {
    const name = object && people.get(subject);
    if (name) linked.set(object, (linked.get(object) ?? new Set()).add(name));
  }
  return graph.entities.map((entity) => ({ entity, graph, people: [...(linked.get(entity.id) ?? [])] }));
}

/**
 * What an entity is known by in any document: two that share a key are one. Surnames and bare titles tell nothing outside their
 * document, so a person needs two words, and an office what it is a post of, or the person who holds it.
 */
export function entityKeys(local: LocalEntity, lexicon: Lexicon): readonly string[] {
  const { type, name, aliases } = local.entity;
  if (type === "Office") return officeKeys(local, lexicon);
  const names = [name, ...aliases].filter((each) => type !== "Person" || each.includes(" "));
  const keys = (names.length > 0 ? names : [name]).flatMap((each) => nameKeys(type, each, lexicon));
  return keys.map((key) => `${type} ${key}`);
}

function officeKeys({ entity, people }: LocalEntity, lexicon: Lexicon): readonly string[] {
  const titles = [entity.name, ...entity.aliases].map((name) => titleOf(name, lexicon));
  const holders = people.flatMap((name) => nameKeys("Person", name, lexicon));
  const byHolder = titles.flatMap((title) => holders.map((holder) => `Office ${title} ${holder}`));
  return [`Office ${nameKeys("Office", entity.name, lexicon)}`, ...byHolder];
}

/** "Russian President", "President of Russia" and "President (Vladimir Putin)" have one title. */
function titleOf(name: string, lexicon: Lexicon): string {
  const words = name
    .replace(/ \([^)]*\)$/, "")
    .replace(/ of (?:the )?(.+)$/, (whole, owner: string) => (lexicon.findCountry(owner) ? "" : whole))
    .split(" ")
    .filter((word) => !lexicon.findCountry(word.replace(/['’]s?$/, "")));
  return nameKeys("Office", words.join(" "), lexicon).join(" ");
}
