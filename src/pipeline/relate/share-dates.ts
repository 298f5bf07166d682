import { commonDate } from "../../domain/dates.ts";
import type { Entity } from "../../domain/entity.ts";
import type { Said } from "../../domain/merge-claims.ts";
import type { Span } from "../../domain/span.ts";
import type { Lexicon } from "../../lexicon/lexicon.ts";

interface Dated {
  readonly date: string;
  readonly dateSpan: Span;
}

/**
 * What a document says without a date takes that of the same happening where the document dates it elsewhere: all signings of one
 * agreement (a state’s are those of its officers and organs), all that is said of one event, one person’s visits to one country, planned
 * meetings of someone whose visit is planned. What
 * a noun tells ("Putin’s visit to India") is planned where the document plans it elsewhere. Nothing is taken where two dates differ.
 */
export function shareDates(said: readonly Said[], entities: readonly Entity[], lexicon: Lexicon): readonly Said[] {
  const world = readWorld(said, entities, lexicon);
  const dates = datesByHappening(said, world);
  const findDate = (keys: readonly string[]) =>
    keys.map((key) => findCommon(dates.get(key) ?? [])).find((date) => date !== undefined);
  return said.map((each): Said => {
    if (each.evidence.date || dates.has(claimOf(each))) return each;
    const keys = takenFrom(each, world);
    const found = findDate(keys);
    if (found) return withEvidence(each, found);
    if (!isToldByNoun(each) || keys.some((key) => dates.has(key))) return each;
    const planned = withEvidence(each, { status: "planned" });
    const date = findDate(givenTo(planned, world).slice(0, 1));
    return date ? withEvidence(planned, date) : each;
  });
}

function datesByHappening(said: readonly Said[], world: World): ReadonlyMap<string, readonly Dated[]> {
  const dates = new Map<string, Dated[]>();
  for (const each of said) {
    const dated = datedOf(each);
    if (!dated) continue;
    for (const key of [claimOf(each), ...givenTo(each, world)]) {
      const list = dates.get(key);
      if (list) list.push(dated);
      else dates.set(key, [dated]);
    }
  }
  return dates;
}

function withEvidence(said: Said, details: Partial<Said["evidence"]>): Said {
  return { ...said, evidence: { ...said.evidence, ...details } };
}

/** Its own words say nothing of when: "Putin’s visit to India", "the summit in Delhi". */
function isToldByNoun({ evidence: { rule, status } }: Said): boolean {
  return status === "asserted" && (/\/nominal(?:\/|$)/.test(rule) || rule.startsWith("relate/place/"));
}

/** What has a date in its own words elsewhere needs none of another claim. */
function claimOf({ subject, predicate, other, evidence }: Said): string {
  return ["claim", subject, predicate, "object" in other ? other.object : other.value, evidence.status].join(" ");
}

function datedOf({ predicate, other, evidence: { date, dateSpan } }: Said): Dated | undefined {
  if (!dateSpan) return undefined;
  if (predicate === "SIGNED_ON" && "value" in other) return { date: other.value, dateSpan };
  return date ? { date, dateSpan } : undefined;
}

/** What the claims of a document tell of where things belong. */
interface World {
  /** A capital stands for its country; what is neither by its name. */
  placeOf(entity: string): string;
  /** The same for the words of a place. */
  placeNamed(words: string): string;
  /** The countries and bodies that someone holds a post of or an organ is part of. */
  homesOf(entity: string): readonly string[];
}

/** The happenings that a dated claim dates. */
function givenTo({ subject, predicate, other, evidence }: Said, world: World): readonly string[] {
  const object = "object" in other ? other.object : "";
  const { status, values } = evidence;
  if (predicate === "SIGNED_ON") return [`signing ${status} ${subject}`];
  if (predicate === "SIGNED" || predicate === "RATIFIED") {
    const act = `${predicate} ${status} ${object}`;
    const by = [subject, ...world.homesOf(subject)].map((each) => `${act} by ${each}`);
    return predicate === "SIGNED" ? [...by, `signing ${status} ${object}`] : by;
  }
  if (predicate === "HELD_IN") return [`event ${status} ${subject}`];
  if (predicate === "PARTICIPATED_IN") return [`event ${status} ${object}`];
  if (predicate === "VISITED")
    return [`visit ${status} ${subject} ${world.placeOf(object)}`, `visits ${status} ${subject}`];
  if (predicate === "MET_WITH" && values?.place)
    return [subject, object].map((each) => `visit ${status} ${each} ${world.placeNamed(values.place ?? "")}`);
  return [];
}

/** The happenings that a claim without a date is part of, the nearest first. */
function takenFrom(each: Said, world: World): readonly string[] {
  const { subject, predicate, other, evidence } = each;
  const object = "object" in other ? other.object : "";
  const act = `${predicate} ${evidence.status} ${object} by ${subject}`;
  if (predicate === "SIGNED") return [act, `signing ${evidence.status} ${object}`];
  if (predicate === "RATIFIED") return [act];
  if (predicate === "SIGNED_ON") return [];
  if (predicate === "MET_WITH")
    return evidence.status === "planned" ? [`visits planned ${subject}`, `visits planned ${object}`] : [];
  return givenTo(each, world).slice(0, 1);
}

/** The most precise one that all agree on. */
function findCommon(dates: readonly Dated[]): Dated | undefined {
  const common = commonDate(dates.map(({ date }) => date));
  return dates.find(({ date }) => date === common);
}

function readWorld(said: readonly Said[], entities: readonly Entity[], lexicon: Lexicon): World {
  const names = new Map<string, string>(entities.map(({ id, name }) => [id, name]));
  const placeNamed = (words: string) => lexicon.findCountry(words)?.country ?? words;
  const owners = new Map<string, string[]>();
  for (const { subject, predicate, other } of said) {
    if (!["HOLDS_OFFICE", "OFFICE_OF", "PART_OF"].includes(predicate) || !("object" in other)) continue;
    owners.set(subject, [...(owners.get(subject) ?? []), other.object]);
  }
  const ownersOf = (entity: string) => [...new Set(owners.get(entity) ?? [])];
  return {
    placeNamed,
    placeOf: (entity) => placeNamed(names.get(entity) ?? entity),
    homesOf: (entity) => ownersOf(entity).flatMap((owner) => [owner, ...ownersOf(owner)]),
  };
}
