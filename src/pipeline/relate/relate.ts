import type { Claim } from "../../domain/claim.ts";
import type { Source } from "../../domain/document.ts";
import type { Resolved } from "../../domain/entity.ts";
import { mergeClaims, type Said } from "../../domain/merge-claims.ts";
import type { Sentence } from "../../domain/sentence.ts";
import type { Knowledge } from "../../lexicon/knowledge.ts";
import type { Schema } from "../../schema/schema.ts";
import { type FoundDate, findDates } from "./dates.ts";
import { type Attempt, matchFrame, tryFrames } from "./match-frame.ts";
import { type Reading, readSentences } from "./reading.ts";
import { FACT_RULES, FRAMES, LINKS } from "./relations.ts";
import { sayFact, sayLink, sayMatch } from "./say.ts";

/** What one document says about its entities, each claim with its evidence, sorted by id. */
export function relate(
  source: Source,
  sentences: readonly Sentence[],
  resolved: Resolved,
  { schema, lexicon }: Knowledge,
): readonly Claim[] {
  const said = readSentences(source, sentences, resolved, lexicon).flatMap((reading) => {
    const dates = findDates(textOf(reading), reading.sentence.start, source.document.published);
    return [...byFrames(reading, dates, schema), ...byLinks(reading, schema), ...byFacts(reading, dates, schema)];
  });
  return mergeClaims(said, () => source.document.publisher ?? source.document.id);
}

/** Every frame at every word of a sentence that may tell its relation, sentence by sentence: for those who look after the frames. */
export function attemptFrames(
  source: Source,
  sentences: readonly Sentence[],
  resolved: Resolved,
  { schema, lexicon }: Knowledge,
): ReadonlyMap<Sentence, readonly Attempt[]> {
  const readings = readSentences(source, sentences, resolved, lexicon);
  return new Map(readings.map((reading) => [reading.sentence, tryFrames(reading, FRAMES, schema)]));
}

function byFrames(reading: Reading, dates: readonly FoundDate[], schema: Schema): readonly Said[] {
  return FRAMES.flatMap((frame) =>
    matchFrame(reading, frame, schema).map((match) => sayMatch(reading, match, dates, schema)),
  );
}

function byLinks(reading: Reading, schema: Schema): readonly Said[] {
  return LINKS.flatMap((link) =>
    link
      .find(reading)
      .filter(({ subject, object }) => schema.allows(link.predicate, subject.type, object.type))
      .map((pair) => sayLink(reading, pair, link, schema)),
  );
}

function byFacts(reading: Reading, dates: readonly FoundDate[], schema: Schema): readonly Said[] {
  return FACT_RULES.filter((rule) => schema.isFact(rule.predicate)).flatMap((rule) =>
    rule.find(reading, dates).map((fact) => sayFact(reading, fact, rule, schema)),
  );
}

function textOf({ source, sentence }: Reading): string {
  return source.text.slice(sentence.start, sentence.end);
}
