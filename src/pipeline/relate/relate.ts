import type { Claim, Evidence } from "../../domain/claim.ts";
import type { Source } from "../../domain/document.ts";
import type { Resolved } from "../../domain/entity.ts";
import { mergeClaims, type Said } from "../../domain/merge-claims.ts";
import type { Sentence } from "../../domain/sentence.ts";
import type { Span } from "../../domain/span.ts";
import type { Knowledge } from "../../lexicon/knowledge.ts";
import type { Schema } from "../../schema/schema.ts";
import { type FoundDate, findDates } from "./dates.ts";
import type { Pair } from "./links/link.ts";
import { findSpeaker } from "./links/statements.ts";
import { type Match, matchFrame } from "./match-frame.ts";
import { type Placed, type Reading, readSentences, tagAt } from "./reading.ts";
import { FRAMES, LINKS } from "./relations.ts";

/** What one document says about its entities, each claim with its evidence, sorted by id. */
export function relate(
  source: Source,
  sentences: readonly Sentence[],
  resolved: Resolved,
  { schema }: Knowledge,
): readonly Claim[] {
  const said = readSentences(source, sentences, resolved).flatMap((reading) => [
    ...FRAMES.filter((frame) => schema.findPredicate(frame.predicate)).flatMap((frame) =>
      matchFrame(reading, frame, schema).map((match) => sayMatch(reading, match, schema)),
    ),
    ...LINKS.flatMap((link) =>
      link
        .find(reading)
        .filter(({ subject, object }) => schema.allows(link.predicate, subject.type, object.type))
        .map((pair) => sayPair(reading, pair, link, schema)),
    ),
  ]);
  return mergeClaims(said, () => source.document.publisher ?? source.document.id);
}

function sayMatch(reading: Reading, match: Match, schema: Schema): Said {
  const { subject, object, trigger, predicate } = match;
  const token = reading.sentence.tokens[trigger] as Span;
  const date = dateOf(reading, trigger);
  const speaker = findSpeaker(reading, Math.min(trigger, object.first));
  const attribution = speaker && speaker.mention.entity !== subject.mention.entity ? speaker.mention.entity : undefined;
  return say(reading, schema, predicate, match.confidence, subject, object, {
    rule: match.rule,
    status: match.status,
    triggerSpan: { start: token.start, end: token.end },
    ...(date ? { date } : {}),
    ...(attribution ? { attribution } : {}),
  });
}

function sayPair(
  reading: Reading,
  pair: Pair,
  link: { id: string; predicate: string; confidence: number },
  schema: Schema,
): Said {
  return say(reading, schema, link.predicate, link.confidence, pair.subject, pair.object, {
    rule: link.id,
    status: pair.status ?? "asserted",
    ...(pair.values ? { values: pair.values } : {}),
  });
}

type Details = Omit<Evidence, "document" | "start" | "end" | "quote" | "subjectSpan" | "objectSpan">;

function say(
  reading: Reading,
  schema: Schema,
  predicate: string,
  confidence: number,
  subject: Placed,
  object: Placed,
  details: Details,
): Said {
  const { source, sentence } = reading;
  const swap = schema.isSymmetric(predicate) && object.mention.entity < subject.mention.entity;
  const [from, to] = swap ? [object, subject] : [subject, object];
  return {
    subject: from.mention.entity,
    predicate,
    other: { object: to.mention.entity },
    happensOnce: schema.happensOnce(predicate),
    confidence,
    evidence: {
      document: source.document.id,
      start: sentence.start,
      end: sentence.end,
      quote: source.text.slice(sentence.start, sentence.end),
      subjectSpan: spanOf(from),
      objectSpan: spanOf(to),
      ...details,
    },
  };
}

function spanOf({ mention }: Placed): Span {
  return { start: mention.start, end: mention.end };
}

/** The first date behind the trigger and before another verb, else the one that the sentence opens with. */
function dateOf(reading: Reading, trigger: number): string | undefined {
  const { source, sentence } = reading;
  const dates = findDates(source.text.slice(sentence.start, sentence.end), sentence.start, source.document.published);
  const token = sentence.tokens[trigger] as Span;
  const behind = dates.find((date) => date.start >= token.end);
  if (behind && !hasVerbBefore(reading, trigger, behind)) return behind.date;
  return dates.find((date) => date.start - sentence.start <= 3 && date.end <= token.start)?.date;
}

function hasVerbBefore(reading: Reading, trigger: number, date: FoundDate): boolean {
  return reading.sentence.tokens.some(
    (token, at) => at > trigger && token.end <= date.start && tagAt(reading, at) === "VERB",
  );
}
