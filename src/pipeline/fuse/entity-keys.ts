import type { Entity } from "../../domain/entity.ts";
import type { Graph } from "../../domain/graph.ts";
import type { Lexicon } from "../../lexicon/lexicon.ts";
import { nameKeys } from "../../lexicon/name-keys.ts";

/** An entity as one document knows it. */
export interface LocalEntity {
  readonly entity: Entity;
  readonly graph: Graph;
}

/**
 * What an entity is known by in any document: two that share a key are one. Surnames and bare titles tell nothing outside their
 * document, so a person needs two words, and an office what it is a post of, or the person who holds it.
 */
export function entityKeys({ entity, graph }: LocalEntity, lexicon: Lexicon): readonly string[] {
  const { type } = entity;
  if (type === "Office") return officeKeys(entity, graph, lexicon);
  const names = [entity.name, ...entity.aliases].filter((name) => type !== "Person" || name.includes(" "));
  const keys = (names.length > 0 ? names : [entity.name]).flatMap((name) => nameKeys(type, name, lexicon));
  return keys.map((key) => `${type} ${key}`);
}

function officeKeys(entity: Entity, graph: Graph, lexicon: Lexicon): readonly string[] {
  const titles = [entity.name, ...entity.aliases].map((name) => titleOf(name, lexicon));
  const holders = linkedNames(entity, graph, "Person").flatMap((name) => nameKeys("Person", name, lexicon));
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

function linkedNames(entity: Entity, graph: Graph, type: string): readonly string[] {
  const others = new Set(
    graph.claims.flatMap(({ subject, object }) =>
      subject === entity.id ? object : object === entity.id ? subject : [],
    ),
  );
  return graph.entities.filter((other) => other.type === type && others.has(other.id)).map((other) => other.name);
}
