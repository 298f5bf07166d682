import type { Status } from "../../domain/claim.ts";
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
 * agreement, all that is said of one event, one person’s visits to one country, planned meetings of someone whose visit is planned. Nothing is
 * taken where the document gives two dates that differ.
 */
export function shareDates(said: readonly Said[], entities: readonly Entity[], lexicon: Lexicon): readonly Said[] {
  const countryOf = countriesByPlace(entities, lexicon);
  const dates = new Map<string, Dated[]>();
  for (const each of said) {
    const dated = datedOf(each);
    if (!dated) continue;
    for (const key of givenTo(each, countryOf)) dates.set(key, [...(dates.get(key) ?? []), dated]);
  }
  return said.map((each): Said => {
    if (each.evidence.date) return each;
    const found = takenFrom(each, countryOf)
      .map((key) => findCommon(dates.get(key) ?? []))
      .find((date) => date !== undefined);
    return found ? { ...each, evidence: { ...each.evidence, ...found } } : each;
  });
}

function datedOf({ predicate, other, evidence: { date, dateSpan } }: Said): Dated | undefined {
  if (!dateSpan) return undefined;
  if (predicate === "SIGNED_ON" && "value" in other) return { date: other.value, dateSpan };
  return date ? { date, dateSpan } : undefined;
}

type PlaceKey = (entity: string) => string;

/** The happenings that a dated claim dates. */
function givenTo({ subject, predicate, other, evidence: { status } }: Said, placeOf: PlaceKey): readonly string[] {
  const object = "object" in other ? other.object : "";
  if (predicate === "SIGNED_ON") return [signing(subject, status)];
  if (predicate === "SIGNED") return [signing(object, status)];
  if (predicate === "HELD_IN") return [event(subject, status)];
  if (predicate === "PARTICIPATED_IN") return [event(object, status)];
  if (predicate === "VISITED") return [`visit ${status} ${subject} ${placeOf(object)}`, `visits ${status} ${subject}`];
  return [];
}

/** The happenings that a claim without a date is part of, the nearest first. */
function takenFrom(each: Said, placeOf: PlaceKey): readonly string[] {
  const { subject, predicate, other, evidence } = each;
  if (predicate === "SIGNED_ON") return [];
  if (predicate === "MET_WITH" && evidence.status === "planned" && "object" in other)
    return [`visits planned ${subject}`, `visits planned ${other.object}`];
  return givenTo(each, placeOf).slice(0, 1);
}

function signing(agreement: string, status: Status): string {
  return `signing ${status} ${agreement}`;
}

function event(id: string, status: Status): string {
  return `event ${status} ${id}`;
}

/** The most precise one that all agree on. */
function findCommon(dates: readonly Dated[]): Dated | undefined {
  const common = commonDate(dates.map(({ date }) => date));
  return dates.find(({ date }) => date === common);
}

/** A capital stands for its country: a visit to it is a visit there. */
function countriesByPlace(entities: readonly Entity[], lexicon: Lexicon): PlaceKey {
  const countries = new Map(
    entities.flatMap(({ id, name, type }) => {
      const country = type === "Country" ? name : type === "Place" ? lexicon.findCountry(name)?.country : undefined;
      return country ? [[id as string, country] as const] : [];
    }),
  );
  return (id) => countries.get(id) ?? id;
}
