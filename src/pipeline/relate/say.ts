import type { Evidence } from "../../domain/claim.ts";
import type { Said } from "../../domain/merge-claims.ts";
import type { Span } from "../../domain/span.ts";
import type { Schema } from "../../schema/schema.ts";
import { wordSet } from "../../text/word-set.ts";
import { findSpeaker } from "./attribution.ts";
import { dateOf } from "./date-of-trigger.ts";
import { datedBy } from "./dated-by.ts";
import type { Match } from "./engine/try-frame.ts";
import type { FactRule, FoundFact } from "./facts/fact-rule.ts";
import type { Link, Pair } from "./links/link.ts";
import type { Placed, Reading } from "./reading.ts";
import { statusOfFact } from "./status.ts";
import { findValues } from "./values.ts";

/** They hold for longer than what happens in their clause, so that its date is not theirs. */
const STATES: ReadonlySet<string> = wordSet(
  "PARTY_TO CONCERNS PART_OF LOCATED_IN OFFICE_OF MEMBER_OF HOLDS_OFFICE PRODUCES OPERATES",
);

/** Verbs by which something that lasts begins or ends: their clause dates that. */
const CHANGES: ReadonlySet<string> = wordSet(
  "join accede enter become leave quit withdraw admit accept found induct commission deploy retire",
);

type Details = Pick<Evidence, "rule" | "status"> & Partial<Evidence>;

/** Verbs of programmes, whose present tells what is to come: "arrives in Cairo on Sunday". */
const PROGRAMME = wordSet("arrive visit travel begin open start fly head host");

/** What a frame found, with the date and the speaker of its clause. */
export function sayMatch(reading: Reading, match: Match, schema: Schema): Said {
  const status = isComing(reading, match) ? "planned" : match.status;
  return sayPair(reading, match, schema, {
    rule: match.rule,
    status,
    triggerSpan: tokenSpan(reading, match.trigger),
    ...(STATES.has(match.predicate) && !isChange(reading, match) ? {} : datedBy(reading, match.trigger, status)),
    ...valuesOf(reading, match, schema),
    ...attributionOf(reading, match),
  });
}

/** In the present, on a day that may lie behind publication. */
function isComing(reading: Reading, { trigger, status }: Match): boolean {
  const token = reading.tree.tokens[trigger];
  const { published } = reading.source.document;
  if (status !== "asserted" || !token || !PROGRAMME.has(token.lemma) || published?.length !== 10) return false;
  return /^\p{Ll}+s$/u.test(token.text) && (dateOf(reading, trigger)?.ahead ?? "") > published;
}

/** "joined NATO in May", "became a member of NATO in May". */
function isChange({ tree }: Reading, { trigger, predicate }: Match): boolean {
  if (predicate !== "MEMBER_OF" && predicate !== "OPERATES") return false;
  const [token, above] = [tree.tokens[trigger], tree.tokens[tree.tokens[trigger]?.head ?? -1]];
  return CHANGES.has(token?.lemma ?? "") || (token?.tag !== "VERB" && CHANGES.has(above?.lemma ?? ""));
}

/** What two mentions say by standing beside each other. */
export function sayLink(reading: Reading, pair: Pair, link: Link, schema: Schema): Said {
  const { predicate, confidence, id } = link;
  const status = pair.status ?? "asserted";
  return sayPair(reading, { ...pair, predicate, confidence }, schema, {
    rule: id,
    status,
    ...(pair.values ? { values: pair.values } : {}),
    ...(pair.trigger === undefined
      ? {}
      : { triggerSpan: tokenSpan(reading, pair.trigger), ...datedBy(reading, pair.trigger, status) }),
  });
}

export function sayFact(reading: Reading, fact: FoundFact, rule: FactRule, schema: Schema): Said {
  const { subject, trigger, value, dateSpan, values } = fact;
  return {
    subject: subject.mention.entity,
    predicate: rule.predicate,
    other: { value },
    happensOnce: schema.happensOnce(rule.predicate),
    confidence: rule.confidence,
    evidence: {
      ...quoteOf(reading),
      subjectSpan: spanOf(subject),
      triggerSpan: tokenSpan(reading, trigger),
      rule: rule.id,
      status: statusOfFact(reading, trigger),
      ...(dateSpan ? { dateSpan: { start: dateSpan.start, end: dateSpan.end } } : {}),
      ...(values ? { values } : {}),
    },
  };
}

interface Told {
  readonly predicate: string;
  readonly confidence: number;
  readonly subject: Placed;
  readonly object: Placed;
}

/** Symmetric predicates lead from the lower id to the higher, so that both orders are one claim. */
function sayPair(
  reading: Reading,
  { predicate, confidence, subject, object }: Told,
  schema: Schema,
  details: Details,
): Said {
  const swap = schema.isSymmetric(predicate) && object.mention.entity < subject.mention.entity;
  const [from, to] = swap ? [object, subject] : [subject, object];
  return {
    subject: from.mention.entity,
    predicate,
    other: { object: to.mention.entity },
    happensOnce: schema.happensOnce(predicate),
    confidence,
    evidence: { ...quoteOf(reading), subjectSpan: spanOf(from), objectSpan: spanOf(to), ...details },
  };
}

function quoteOf({ source, sentence }: Reading): Pick<Evidence, "document" | "start" | "end" | "quote"> {
  const { start, end } = sentence;
  return { document: source.document.id, start, end, quote: source.text.slice(start, end) };
}

function attributionOf(reading: Reading, { subject, trigger }: Match): Pick<Evidence, "attribution"> {
  const speaker = findSpeaker(reading, trigger)?.mention.entity;
  return speaker && speaker !== subject.mention.entity ? { attribution: speaker } : {};
}

function spanOf({ mention }: Placed): Span {
  return { start: mention.start, end: mention.end };
}

function tokenSpan({ sentence }: Reading, index: number): Span {
  const token = sentence.tokens[index];
  if (!token) throw new Error(`tokenSpan: the sentence has no token ${index}`);
  return { start: token.start, end: token.end };
}

function valuesOf(reading: Reading, match: Match, schema: Schema): Pick<Evidence, "values"> {
  const values = findValues(reading, match, schema.findPredicate(match.predicate)?.values ?? []);
  return values ? { values } : {};
}
