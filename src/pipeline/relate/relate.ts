import type { Claim } from "../../domain/claim.ts";
import type { Source } from "../../domain/document.ts";
import type { Resolved } from "../../domain/entity.ts";
import { mergeClaims, type Said } from "../../domain/merge-claims.ts";
import type { Sentence } from "../../domain/sentence.ts";
import type { Knowledge } from "../../lexicon/knowledge.ts";
import type { Schema } from "../../schema/schema.ts";
import type { Match } from "./engine/try-frame.ts";
import { wordsBetween } from "./links/between.ts";
import { type Attempt, indexFrames, matchFrames, tryFrames } from "./match-frame.ts";
import { readDocument } from "./read-document.ts";
import type { Placed, Reading } from "./reading.ts";
import { dateRecentSignings } from "./recent-signings.ts";
import { FACT_RULES, FRAMES, LINKS } from "./relations.ts";
import { sayFact, sayLink, sayMatch } from "./say.ts";
import { settleStatuses } from "./settle-status.ts";
import { shareDates } from "./share-dates.ts";

const INDEX = indexFrames(FRAMES);
const LINK_IDS: ReadonlySet<string> = new Set(LINKS.map(({ id }) => id));

/** What one document says about its entities, each claim with its evidence, sorted by id. */
export function relate(
  source: Source,
  sentences: readonly Sentence[],
  resolved: Resolved,
  { schema, lexicon }: Knowledge,
): readonly Claim[] {
  const readings = readDocument(source, sentences, resolved, lexicon);
  const said = readings.flatMap((reading) => [
    ...byFrames(reading, schema),
    ...byLinks(reading, schema),
    ...byFacts(reading, schema),
  ]);
  const dated = shareDates(dateRecentSignings(said, readings), resolved.entities, lexicon);
  return mergeClaims(withoutEchoes(settleStatuses(dated, sentences, source.document.published)));
}

/** Every frame at every word of a sentence that may tell its relation, sentence by sentence: for those who look after the frames. */
export function attemptFrames(
  source: Source,
  sentences: readonly Sentence[],
  resolved: Resolved,
  { schema, lexicon }: Knowledge,
): ReadonlyMap<Sentence, readonly Attempt[]> {
  const readings = readDocument(source, sentences, resolved, lexicon);
  return new Map(readings.map((reading) => [reading.sentence, tryFrames(reading, INDEX, schema)]));
}

/** Without what a link tells of a sentence just as a frame does: a second rule is no second piece of evidence. */
function withoutEchoes(said: readonly Said[]): readonly Said[] {
  const told = new Set(said.filter((each) => !isLinked(each)).map(printSaid));
  return said.filter((each) => !isLinked(each) || !told.has(printSaid(each)));
}

function isLinked({ evidence }: Said): boolean {
  return LINK_IDS.has(evidence.rule);
}

function printSaid({ subject, predicate, other, evidence: { start, status, date, values } }: Said): string {
  return JSON.stringify([start, subject, predicate, other, status, date, values]);
}

function byFrames(reading: Reading, schema: Schema): readonly Said[] {
  return matchFrames(reading, INDEX, schema).flatMap((match) =>
    [match.object, ...countryOf(reading, match)].map((object) => sayMatch(reading, { ...match, object }, schema)),
  );
}

/** A visit to "Kaspi, Georgia" is one to Georgia too. */
function countryOf(reading: Reading, { predicate, object }: Match): readonly Placed[] {
  if (predicate !== "VISITED" || object.type !== "Place") return [];
  return reading.mentions
    .filter(({ type, first, nested }) => type === "Country" && !nested && first === object.last + 2)
    .filter((country) => wordsBetween(reading, object, country) === ", ");
}

function byLinks(reading: Reading, schema: Schema): readonly Said[] {
  return LINKS.flatMap((link) =>
    link
      .find(reading)
      .filter(({ subject, object }) => schema.allows(link.predicate, subject.type, object.type))
      .map((pair) => sayLink(reading, pair, link, schema)),
  );
}

function byFacts(reading: Reading, schema: Schema): readonly Said[] {
  return FACT_RULES.filter((rule) => schema.isFact(rule.predicate)).flatMap((rule) =>
    rule.find(reading).map((fact) => sayFact(reading, fact, rule, schema)),
  );
}
