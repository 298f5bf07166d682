import type { Candidate } from "../../domain/entity.ts";
import { containsSpan, type Span } from "../../domain/span.ts";
import type { Lexicon } from "../../lexicon/lexicon.ts";
import { nameKeys } from "../../lexicon/name-keys.ts";
import { findHolder } from "../../text/apposition.ts";

/** What a mention of a post says: its title, whose post it is and who holds it, as far as the words around it tell. */
export interface PostedOffice {
  readonly candidate: Candidate;
  /** "deputy defence minister": without country, in lower case. */
  readonly title: string;
  /** As shown: "Deputy Defence Minister". */
  readonly label: string;
  readonly country?: string;
  /** A body stands in its words ("Kremlin spokesperson"), so that they say whose post it is. */
  readonly ofBody: boolean;
  readonly holder?: string;
  readonly holderName?: string;
}

/** Reads a post from its words, the country inside them and the person beside them. */
export function readOffice(
  candidate: Candidate,
  candidates: readonly Candidate[],
  text: string,
  lexicon: Lexicon,
): PostedOffice {
  const country = candidates.find((other) => other.type === "Country" && containsSpan(candidate, other));
  const holder = findHolder(candidate, candidates, text);
  const holderName = holder && text.slice(holder.start, holder.end);
  const label = withoutCountry(text, candidate, country);
  const named = country && lexicon.findCountry(text.slice(country.start, country.end))?.country;
  return {
    candidate,
    label,
    ofBody: candidates.some((other) => other.type === "Organization" && containsSpan(candidate, other)),
    title: nameKeys("Office", label, lexicon).join(" "),
    ...(named ? { country: named } : {}),
    ...(holderName ? { holderName, holder: nameKeys("Person", holderName, lexicon).join(" ") } : {}),
  };
}

function withoutCountry(text: string, office: Span, country: Span | undefined): string {
  const words = country
    ? text.slice(office.start, country.start) + text.slice(country.end, office.end)
    : text.slice(office.start, office.end);
  return words
    .replace(/^\s*['’]s?\s/, "")
    .replace(/\s(?:of|for|to)(?: the)?\s*$/, "")
    .replace(/\s+/g, " ")
    .trim();
}

/**
 * Keys of posts: title with country; without one, the country that the holder's other posts of that title have, or the only
 * country with that title, else the holder.
 */
export function officeKeys(offices: readonly PostedOffice[]): ReadonlyMap<Candidate, string> {
  return new Map(offices.map((office) => [office.candidate, `${office.title}|${ownerOf(office, offices)}`]));
}

/** Whose post it is, as far as the document tells; a holder's name in place of an unknown country. */
export function ownerOf(office: PostedOffice, offices: readonly PostedOffice[]): string {
  if (office.country) return office.country;
  if (office.ofBody) return "";
  const same = offices.filter((other) => other.title === office.title);
  const byHolder = same.find((other) => other.country && isSameHolder(other.holder, office.holder));
  if (byHolder?.country) return byHolder.country;
  const full = same.find((other) => isSameHolder(other.holder, office.holder) && other.holder?.includes(" "));
  return full?.holder ?? office.holder ?? "";
}

function isSameHolder(a: string | undefined, b: string | undefined): boolean {
  if (!a || !b) return false;
  return a === b || a.endsWith(` ${b}`) || b.endsWith(` ${a}`);
}
