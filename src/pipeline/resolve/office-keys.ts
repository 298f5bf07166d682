import type { Candidate } from "../../domain/entity.ts";
import { containsSpan, type Span } from "../../domain/span.ts";
import type { Lexicon } from "../../lexicon/lexicon.ts";
import { nameKeys } from "../../lexicon/name-keys.ts";
import { findHolder } from "../../text/apposition.ts";
import { findNear } from "../../text/near.ts";

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
  const near = findNear(candidates, candidate, 0);
  const inside = near.find((other) => other.type === "Country" && containsSpan(candidate, other));
  const holder = findHolder(candidate, candidates, text);
  const holderName = holder && text.slice(holder.start, holder.end);
  const label = withoutCountry(text, candidate, inside);
  const country = inside ?? (holder && countryBehind(holder, candidate, candidates, text));
  const named = country && lexicon.findCountry(text.slice(country.start, country.end))?.country;
  return {
    candidate,
    label,
    ofBody: near.some((other) => other.type === "Organization" && containsSpan(candidate, other)),
    title: nameKeys("Office", label, lexicon).join(" "),
    ...(named ? { country: named } : {}),
    ...(holderName ? { holderName, holder: nameKeys("Person", holderName, lexicon).join(" ") } : {}),
  };
}

/** "President Ana Lopez of Norway": the country right behind who holds the post. */
function countryBehind(
  holder: Span,
  office: Span,
  candidates: readonly Candidate[],
  text: string,
): Candidate | undefined {
  if (holder.start < office.end) return undefined;
  return findNear(candidates, holder, OF_THE.length).find(
    ({ type, form, start }) =>
      type === "Country" &&
      form === "name" &&
      start >= holder.end &&
      /^ of (?:the )?$/.test(text.slice(holder.end, start)),
  );
}

const OF_THE = " of the ";

/** The post alone: without whose it is and whether it is still held ("then-Deputy Minister"). */
function withoutCountry(text: string, office: Span, country: Span | undefined): string {
  const words = country
    ? text.slice(office.start, country.start) + text.slice(country.end, office.end)
    : text.slice(office.start, office.end);
  return words
    .replace(/^\s*['’]s?\s/, "")
    .replace(/\s(?:of|for|to)(?: the)?\s*$/, "")
    .replace(/\s+/g, " ")
    .trim()
    .replace(/^(?:then|former|ex|outgoing)[-\s](?=\S)/i, "");
}

/**
 * Keys of posts: title with country; without one, the country that another mention of the same title and holder gives, else the
 * holder. A holder may be named by the surname alone.
 */
export function officeKeys(offices: readonly PostedOffice[]): ReadonlyMap<Candidate, string> {
  const known = new Map<string, PostedOffice>();
  const rank = (office: PostedOffice) => (office.country ? 2 : 0) + (office.holder?.includes(" ") ? 1 : 0);
  for (const office of offices) {
    const key = holderKey(office);
    const best = known.get(key);
    if (office.holder && (best === undefined || rank(office) > rank(best))) known.set(key, office);
  }
  return new Map(
    offices.map((office) => [office.candidate, `${office.title}|${ownerOf(office, known.get(holderKey(office)))}`]),
  );
}

function holderKey({ title, holder }: PostedOffice): string {
  return `${title}|${holder?.split(" ").at(-1)}`;
}

/** Whose post it is, as far as the document tells; a holder's name in place of an unknown country. */
function ownerOf(office: PostedOffice, best: PostedOffice | undefined): string {
  if (office.country) return office.country;
  if (office.ofBody) return "";
  return isSameHolder(best?.holder, office.holder) ? (best?.country ?? best?.holder ?? "") : (office.holder ?? "");
}

function isSameHolder(a: string | undefined, b: string | undefined): boolean {
  if (!a || !b) return false;
  return a === b || a.endsWith(` ${b}`) || b.endsWith(` ${a}`);
}
