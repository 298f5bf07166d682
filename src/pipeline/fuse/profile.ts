import { compareText } from "../../domain/ids.ts";
import type { Lexicon } from "../../lexicon/lexicon.ts";
import type { LocalEntity } from "./local-entity.ts";
import { readProfile } from "./read-profile.ts";

/** What tells whether the entities of two documents are one. */
export interface Profile {
  readonly type: string;
  /** What its name is known by, and what its other names and shorter forms are. */
  readonly keys: readonly string[];
  readonly otherKeys: readonly string[];
  /** Numbers in the names of what comes in numbers ("23rd summit", "1991 treaty"). */
  readonly numbers: readonly string[];
  /** Countries whose post or organ it is, that are parties to it, or whose posts a person holds. */
  readonly countries: readonly string[];
  /** Full names of the people who hold the post or signed the agreement. */
  readonly people: readonly string[];
  /** Titles of the posts that a person holds, without countries. */
  readonly titles: readonly string[];
  readonly signed?: string;
  readonly setting?: string;
  /** Its name alone tells which one it is. */
  readonly isTelling: boolean;
}

/** A profile with all that share it. */
export interface ProfileGroup extends Profile {
  /** All that it tells, as text: what groups are sorted by. */
  readonly signature: string;
  readonly members: readonly LocalEntity[];
}

/** The profiles of `locals`; one whose name does not tell which it is shares it with nobody. Sorted, whatever their order. */
export function groupByProfile(locals: readonly LocalEntity[], lexicon: Lexicon): readonly ProfileGroup[] {
  const groups = new Map<string, ProfileGroup & { readonly members: LocalEntity[] }>();
  for (const local of locals) {
    const profile = readProfile(local, lexicon);
    const signature = signatureOf(profile, local);
    const same = groups.get(signature);
    if (same) same.members.push(local);
    else groups.set(signature, { ...profile, signature, members: [local] });
  }
  return [...groups.values()].sort((a, b) => compareText(a.signature, b.signature));
}

function signatureOf(profile: Profile, { entity, graph }: LocalEntity): string {
  const { type, keys, otherKeys, numbers, countries, people, titles, signed = "", isTelling } = profile;
  const own = isTelling ? "" : `${graph.documents[0]?.id} ${entity.id}`;
  return JSON.stringify([type, keys, otherKeys, numbers, countries, people, titles, signed, own]);
}
