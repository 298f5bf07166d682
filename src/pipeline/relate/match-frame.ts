import type { Status } from "../../domain/claim.ts";
import type { Schema } from "../../schema/schema.ts";
import { objectsAfter, objectsBehind, ownersOf, subjectsBefore } from "./arguments.ts";
import type { Frame } from "./frame.ts";
import { type Placed, type Reading, tagAt, tokenAt, wordAt } from "./reading.ts";
import { statusOfNoun, statusOfVerb } from "./status.ts";

/** One pair of ends that a frame found, with the token that tells the relation. */
export interface Match {
  readonly predicate: string;
  /** The frame's id and the form in which it was found: `relate/ratify/passive`. */
  readonly rule: string;
  readonly subject: Placed;
  readonly object: Placed;
  readonly trigger: number;
  readonly status: Status;
  readonly confidence: number;
}

interface Ends {
  readonly form: string;
  readonly subjects: readonly Placed[];
  readonly objects: readonly Placed[];
}

const REACH = 12;

/** Why a frame whose word stands in a sentence found nothing there. */
export type Missing = "needed words" | "subject" | "object" | "subject and object" | "two different ends";

export interface Tried {
  readonly matches: readonly Match[];
  /** Only where there are no matches. */
  readonly missing?: Missing;
}

/** A frame at one of its words, with what it found there or what was missing. */
export interface Attempt extends Tried {
  readonly frame: Frame;
  readonly trigger: number;
}

/** Every frame at every word of a sentence that may tell its relation: what matched, and what nearly did. */
export function tryFrames(reading: Reading, frames: readonly Frame[], schema: Schema): readonly Attempt[] {
  return reading.sentence.tokens.flatMap((_, trigger) =>
    frames
      .filter((frame) => isTrigger(reading, trigger, frame))
      .map((frame) => ({ frame, trigger, ...tryFrame(reading, trigger, frame, schema) })),
  );
}

/** Every place of a sentence where the frame's words stand with both their ends. */
export function matchFrame(reading: Reading, frame: Frame, schema: Schema): readonly Match[] {
  return tryFrames(reading, [frame], schema).flatMap(({ matches }) => matches);
}

function isTrigger({ sentence }: Reading, index: number, { verbs, nouns }: Frame): boolean {
  const token = sentence.tokens[index];
  return (token?.tag === "VERB" ? verbs : nouns)?.includes(token?.lemma ?? "") ?? false;
}

/** What the frame finds at its word `trigger`, or what of it is missing there. */
function tryFrame(reading: Reading, trigger: number, frame: Frame, schema: Schema): Tried {
  const isVerb = tagAt(reading, trigger) === "VERB";
  if (isVerb && !hasNeed(reading, trigger, frame)) return { matches: [], missing: "needed words" };
  const ends = (isVerb ? verbEnds : nounEnds)(reading, trigger, frame, schema);
  const status = (isVerb ? statusOfVerb : statusOfNoun)(reading, trigger);
  const matches = toMatches(frame, trigger, ends, status, schema);
  return matches.length > 0 ? { matches } : { matches, missing: missingOf(ends) };
}

function missingOf({ subjects, objects }: Ends): Missing {
  if (subjects.length === 0) return objects.length === 0 ? "subject and object" : "subject";
  return objects.length === 0 ? "object" : "two different ends";
}

function hasNeed(reading: Reading, trigger: number, { verbNeeds }: Frame): boolean {
  return (
    verbNeeds === undefined || [1, 2, 3, 4, 5, 6, 7, 8].some((step) => wordAt(reading, trigger + step) === verbNeeds)
  );
}

function typesOf(
  frame: Frame,
  schema: Schema,
): { readonly subjects: readonly string[]; readonly objects: readonly string[] } {
  const predicate = schema.findPredicate(frame.predicate);
  return { subjects: frame.subjects ?? predicate?.subjects ?? [], objects: frame.objects ?? predicate?.objects ?? [] };
}

function verbEnds(reading: Reading, trigger: number, frame: Frame, schema: Schema): Ends {
  const { subjects, objects } = typesOf(frame, schema);
  const reach = frame.reach ?? REACH;
  if (!frame.keepsSubject && isPassive(reading, trigger)) {
    return {
      form: "passive",
      subjects: objectsBehind(reading, trigger, ["by"], subjects, REACH),
      objects: passiveObjects(reading, trigger, objects),
    };
  }
  const found = frame.verbObject
    ? objectsBehind(reading, trigger, frame.verbObject, objects, reach)
    : objectsAfter(reading, trigger, objects, reach);
  return { form: "active", subjects: subjectsBefore(reading, trigger, subjects), objects: found };
}

/** With a form of "be" before it, or as a participle behind what it says something of. */
function isPassive(reading: Reading, trigger: number): boolean {
  if (!/(?:ed|en|wn|lt|de|ht|ned)$/.test(wordAt(reading, trigger))) return false;
  for (let at = trigger - 1; at >= Math.max(0, trigger - 4); at--) {
    if (tokenAt(reading, at)?.lemma === "be") return true;
    if (tokenAt(reading, at)?.lemma === "have") return false;
    if (tagAt(reading, at) !== "ADV" && tagAt(reading, at) !== "AUX") break;
  }
  return isReducedRelative(reading, trigger);
}

/** "the pact, signed in Moscow by …": a preposition follows at once. */
function isReducedRelative(reading: Reading, trigger: number): boolean {
  return (
    /^(?:by|in|on|at|between|earlier|with)$/.test(wordAt(reading, trigger + 1)) ||
    tagAt(reading, trigger + 1) === "PUNCT"
  );
}

function passiveObjects(reading: Reading, trigger: number, types: readonly string[]): readonly Placed[] {
  const before = subjectsBefore(reading, trigger, types);
  if (before.length > 0) return before;
  const last = reading.mentions.findLast(
    (mention) => mention.last < trigger && trigger - mention.last <= 5 && types.includes(mention.type),
  );
  return last ? [last] : [];
}

function nounEnds(reading: Reading, trigger: number, frame: Frame, schema: Schema): Ends {
  const { subjects, objects } = typesOf(frame, schema);
  const reach = frame.reach ?? REACH;
  const owners = ownersOf(reading, trigger, subjects);
  return {
    form: "nominal",
    subjects: owners.length > 0 ? owners : objectsBehind(reading, trigger, ["by"], subjects, reach),
    objects: objectsBehind(reading, trigger, frame.nounObject ?? ["of"], objects, reach),
  };
}

function toMatches(frame: Frame, trigger: number, ends: Ends, status: Status, schema: Schema): readonly Match[] {
  const { predicate, id, confidence } = frame;
  return ends.subjects.flatMap((subject) =>
    ends.objects
      .filter(
        (object) => object.mention.entity !== subject.mention.entity && isAllowed(schema, predicate, subject, object),
      )
      .map((object) => ({ predicate, rule: `${id}/${ends.form}`, subject, object, trigger, status, confidence })),
  );
}

function isAllowed(schema: Schema, predicate: string, subject: Placed, object: Placed): boolean {
  return schema.allows(predicate, subject.type, object.type);
}
