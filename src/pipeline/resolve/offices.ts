import type { Candidate } from "../../domain/entity.ts";
import type { Lexicon } from "../../lexicon/lexicon.ts";
import { findCounterparts } from "./counterparts.ts";
import { officeKeys, type PostedOffice, readOffice } from "./office-keys.ts";

/** The posts of a document: how each mention is keyed and called, and which titles people hold. */
export interface Offices {
  readonly offices: readonly PostedOffice[];
  readonly keys: ReadonlyMap<Candidate, string>;
  /** Titles in lower case by the words that name who holds the post. */
  readonly titles: ReadonlyMap<string, readonly string[]>;
}

/** Reads the posts among `names`, with those that "his Russian counterpart" stands for. */
export function readOffices(names: readonly Candidate[], text: string, lexicon: Lexicon): Offices {
  const named = names
    .filter(({ type }) => type === "Office")
    .map((candidate) => readOffice(candidate, names, text, lexicon));
  const offices = [...named, ...findCounterparts(names, named, text, lexicon)];
  return { offices, keys: officeKeys(offices), titles: titlesOf(offices) };
}

function titlesOf(offices: readonly PostedOffice[]): ReadonlyMap<string, readonly string[]> {
  const titles = new Map<string, string[]>();
  for (const { holderName, title } of offices) {
    if (holderName) titles.set(holderName, [...new Set([...(titles.get(holderName) ?? []), title])]);
  }
  return titles;
}
