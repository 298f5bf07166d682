import type { Status } from "../../../domain/claim.ts";
import type { Schema } from "../../../schema/schema.ts";
import { childrenBy, isUnder } from "../../../text/tree.ts";
import type { Frame } from "../frame.ts";
import type { Placed, Reading } from "../reading.ts";
import { statusOf } from "../status.ts";
import { type Form, wantedObject, wantedSubject } from "./ends.ts";
import { findPairs } from "./find-pairs.ts";
import { lightVerbOf } from "./noun-slots.ts";
import { isPassive } from "./voice.ts";

/** One pair of ends that a frame found, with the token that tells the relation. */
export interface Match {
  readonly predicate: string;
  /** The frame's id, the form in which it was found and what was relaxed: `relate/ratify/passive`, `relate/sign/active/order`. */
  readonly rule: string;
  readonly subject: Placed;
  readonly object: Placed;
  readonly trigger: number;
  readonly status: Status;
  readonly confidence: number;
}

/** Why a frame whose word stands in a sentence found nothing there. */
export type Missing = "needed words" | "subject" | "object" | "subject and object" | "two different ends";

export interface Tried {
  readonly matches: readonly Match[];
  /** Only where there are no matches. */
  readonly missing?: Missing;
}

/** In which form the token tells what the frame is about; undefined where it does not. */
function formOf({ sentence, mentionsAt }: Reading, trigger: number, frame: Frame): Form | undefined {
  const token = sentence.tokens[trigger];
  if (!token || mentionsAt(trigger).some(({ mention }) => mention.form === "name")) return undefined;
  if (token.tag === "VERB") return frame.verbs?.includes(token.lemma) ? "verb" : undefined;
  if (frame.nouns?.includes(token.lemma)) return "noun";
  return frame.roles?.includes(token.lemma) ? "role" : undefined;
}

/** What the frame finds at the word `trigger`, or what of it is missing there. */
export function tryFrame(reading: Reading, trigger: number, frame: Frame, schema: Schema): Tried {
  const form = formOf(reading, trigger, frame);
  if (!form || !fits(reading, trigger, frame)) return { matches: [], missing: "needed words" };
  const predicate = schema.findPredicate(frame.predicate);
  const subject = wantedSubject(frame, form, frame.subjects ?? predicate?.subjects ?? []);
  const object = wantedObject(frame, form, frame.objects ?? predicate?.objects ?? []);
  const found = findPairs(reading, { trigger, form, subject, object, reciprocal: frame.reciprocal === true });
  if (found.pairs.length === 0) return { matches: [], missing: missingOf(found) };
  const shape =
    form === "verb" ? (isPassive(reading.tree, trigger) ? "passive" : "active") : form === "noun" ? "nominal" : "role";
  const rule = [frame.id, shape, ...found.relaxed].join("/");
  const confidence = Math.round((frame.confidence - found.cost) * 100) / 100;
  const status = frame.denies
    ? "denied"
    : frame.timeless
      ? timeless(statusOf(reading, trigger))
      : statusOf(reading, trigger);
  return {
    matches: found.pairs
      .filter(([from, to]) => schema.allows(frame.predicate, from.type, to.type))
      .map(([from, to]) => ({
        predicate: frame.predicate,
        rule,
        subject: from,
        object: to,
        trigger,
        status,
        confidence,
      })),
  };
}

function missingOf({
  subjects,
  objects,
}: {
  readonly subjects: readonly Placed[];
  readonly objects: readonly Placed[];
}): Missing {
  if (subjects.length === 0) return objects.length === 0 ? "subject and object" : "subject";
  return objects.length === 0 ? "object" : "two different ends";
}

/** What an agreement will or may allow is what it says today. */
function timeless(status: Status): Status {
  return status === "denied" ? status : "asserted";
}

/** The words that the frame needs are there, and those that it must lack are not. */
function fits(reading: Reading, trigger: number, { needs, lacks }: Frame): boolean {
  if (!needs && !lacks) return true;
  const words = wordsAround(reading, trigger);
  return (
    (needs === undefined || needs.some((word) => words.includes(word))) && !lacks?.some((word) => words.includes(word))
  );
}

/** How far from the trigger a word that it needs may stand. */
const NEAR = 9;

/** Lemmas of what hangs on the trigger close by, and of the verb that a noun leans on. */
function wordsAround({ tree }: Reading, trigger: number): readonly string[] {
  const light = lightVerbOf(tree, trigger);
  const behind = Array.from({ length: NEAR }, (_, step) => trigger + 1 + step);
  const passed = childrenBy(tree, trigger, "nsubj:pass", "compound");
  const below = [...passed, ...behind.filter((at) => at < tree.tokens.length && isUnder(tree, at, trigger))];
  return [...below, ...(light === undefined ? [] : [light])].map((at) => tree.tokens[at]?.lemma ?? "");
}
