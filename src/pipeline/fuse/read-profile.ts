import type { Entity } from "../../domain/entity.ts";
import { compareText } from "../../domain/ids.ts";
import type { Lexicon } from "../../lexicon/lexicon.ts";
import { nameKeys } from "../../lexicon/name-keys.ts";
import { STATE_ORGANS } from "../../lexicon/word-lists.ts";
import type { LocalEntity } from "./local-entity.ts";
import type { Profile } from "./profile.ts";

/** What a document tells of an entity. */
export function readProfile(local: LocalEntity, lexicon: Lexicon): Profile {
  const { type } = local.entity;
  const keys = keysOf(local.entity.name, local, lexicon);
  const others = local.entity.aliases.flatMap((alias) => keysOf(alias, local, lexicon));
  const countries = countriesOf(local, lexicon);
  return {
    type,
    keys: sorted(keys),
    otherKeys: sorted([...others, ...shorterKeys(local.entity, lexicon)].filter((key) => !keys.includes(key))),
    numbers: NUMBERED.has(type) ? sorted(local.entity.name.match(/\d+/g) ?? []) : [],
    countries,
    people: HELD.has(type) ? sorted(namesTied(local, "Person").filter((name) => name.includes(" "))) : [],
    titles: type === "Person" ? sorted(namesTied(local, "Office").map((name) => readTitle(name, lexicon).title)) : [],
    ...(local.signed && type === "Agreement" ? { signed: local.signed } : {}),
    ...(local.setting ? { setting: local.setting } : {}),
    isTelling: isTelling(local, countries),
  };
}

/** Types whose names say by a number which of many it is. */
const NUMBERED: ReadonlySet<string> = new Set(["Event", "Agreement"]);

/** Types of what people hold or sign. */
const HELD: ReadonlySet<string> = new Set(["Office", "Agreement"]);

function sorted(words: readonly string[]): readonly string[] {
  return [...new Set(words)].sort(compareText);
}

/** A surname or a bare title tells nothing outside its document; a post is known by its country or its holder. */
function keysOf(name: string, local: LocalEntity, lexicon: Lexicon): readonly string[] {
  const { type } = local.entity;
  if (type === "Person" && !name.includes(" ")) return [];
  if (type !== "Office") return nameKeys(type, name, lexicon);
  const { title, country } = readTitle(name, lexicon);
  const holders = namesTied(local, "Person").filter((holder) => holder.includes(" "));
  const own = country || holders.length === 0 ? [`${title}|${country ?? ""}`] : [];
  return [...own, ...holders.map((holder) => `${title}|${holder}`)];
}

/** "Duma" of a body with a country before it; of a person the last word, and the first with the last: what others may call it. */
function shorterKeys({ type, name }: Entity, lexicon: Lexicon): readonly string[] {
  const [first = "", ...rest] = name.split(" ");
  const last = rest.at(-1) ?? first;
  if (type === "Person")
    return [`~${last.toLowerCase()}`, ...(rest.length > 1 ? nameKeys(type, `${first} ${last}`, lexicon) : [])];
  const body = type === "Organization" && rest.length > 0 && lexicon.findCountry(first.replace(/['’]s?$/, ""));
  return body ? nameKeys(type, rest.join(" "), lexicon) : [];
}

/** "Russian President", "President of Russia" and "President (Vladimir Putin)" have one title; its words are sorted. */
function readTitle(name: string, lexicon: Lexicon): { readonly title: string; readonly country?: string } {
  const words = name.replace(/ \([^)]*\)$/, "");
  const [, before, owner = ""] = /^(.+) of (?:the )?(.+)$/.exec(words) ?? [];
  const country = lexicon.findCountry(owner)?.country;
  const plain = nameKeys("Office", country && before ? before : words, lexicon).join(" ");
  return { title: plain.split(" ").sort(compareText).join(" "), ...(country ? { country } : {}) };
}

function countriesOf(local: LocalEntity, lexicon: Lexicon): readonly string[] {
  const { type, name } = local.entity;
  const tied = type === "Person" || type === "Event" ? [] : namesTied(local, "Country");
  const [first = ""] = name.split(" ");
  const inName = type === "Organization" ? lexicon.findCountry(first.replace(/['’]s?$/, ""))?.country : undefined;
  const posts = type === "Office" ? [name] : type === "Person" ? namesTied(local, "Office") : [];
  const ofPosts = posts.flatMap((post) => readTitle(post, lexicon).country ?? []);
  return sorted([...tied, ...(inName ? [inName] : []), ...ofPosts]);
}

function namesTied({ tied }: LocalEntity, type: string): readonly string[] {
  return tied.filter((other) => other.type === type).map(({ name }) => name);
}

function isTelling(local: LocalEntity, countries: readonly string[]): boolean {
  const { type, name } = local.entity;
  if (type === "Person") return name.includes(" ");
  if (type === "Agreement") return local.isNamed;
  if (type === "Office")
    return countries.length > 0 || local.tied.some((other) => other.type !== "Person" || other.name.includes(" "));
  return type !== "Organization" || countries.length > 0 || !isGeneric(name);
}

/** "Ministry of Defence", "Foreign Ministry", "Supreme Court": every state has one. */
function isGeneric(name: string): boolean {
  const words = name.toLowerCase().split(" ");
  return [words[0], words.at(-1)].some((word = "") => STATE_ORGANS.has(word) || word === "court");
}
