import { childrenBy, isUnder } from "../../../text/tree.ts";
import { topMentions } from "../arguments.ts";
import type { Frame } from "../frame.ts";
import type { Placed, Reading } from "../reading.ts";
import { mentionsOf } from "./mentions-of.ts";
import { nounSlot } from "./noun-slots.ts";
import { roleHolders } from "./role-holders.ts";
import { type Slot, verbSlot } from "./verb-slots.ts";
import { isPassive } from "./voice.ts";

/** How the trigger stands: as a verb, as a noun for what happens, or as a noun for who does it. */
export type Form = "verb" | "noun" | "role";

/** What an end may be: the slots in which it is looked for and its types. */
export interface Wanted {
  readonly slots: readonly Slot[];
  readonly types: readonly string[];
  /** A noun may leave it out where the text has named it: "with its approval". */
  readonly elided?: true;
}

export function wantedSubject(frame: Frame, form: Form, types: readonly string[]): Wanted {
  const slots =
    form === "verb"
      ? (frame.subject ?? ["doer"])
      : form === "noun"
        ? (frame.nounSubject ?? ["doer", "light"])
        : ["role"];
  return { slots, types };
}

export function wantedObject(frame: Frame, form: Form, types: readonly string[]): Wanted {
  const slots = form === "verb" ? (frame.object ?? ["done"]) : (frame.nounObject ?? ["of", "done"]);
  return { slots, types, ...(frame.elides ? { elided: true } : {}) };
}

/** The mentions in the first of the slots that holds one of the types. */
export function findEnds(reading: Reading, trigger: number, form: Form, { slots, types }: Wanted): readonly Placed[] {
  for (const slot of slots) {
    const found =
      slot === "within" ? mentionsWithin(reading, trigger, types) : inSlot(reading, trigger, form, slot, types);
    if (found.length > 0) return found;
  }
  return [];
}

function inSlot(
  reading: Reading,
  trigger: number,
  form: Form,
  slot: Slot,
  types: readonly string[],
): readonly Placed[] {
  const tokens =
    form === "verb"
      ? verbSlot(reading.tree, trigger, slot)
      : slot === "role"
        ? roleHolders(reading.tree, trigger)
        : nounSlot(reading.tree, trigger, slot);
  const end = nextVerb(reading, trigger);
  const found = tokens.filter((token) => token !== trigger).flatMap((token) => mentionsOf(reading, token, types));
  return [...new Set(found)].filter((mention) => mention.first < end || mention.first < trigger);
}

/** "signed by X and witnessed by Y": where the verb joined to this one stands, behind which nothing hangs on this one. */
function nextVerb({ tree }: Reading, trigger: number): number {
  const joined = childrenBy(tree, trigger, "conj").filter(
    (child) => child > trigger && tree.tokens[child]?.tag === "VERB",
  );
  const parted = joined.filter((child) => isPassive(tree, child));
  return parted[0] ?? Number.POSITIVE_INFINITY;
}

/** All that lies behind the trigger and hangs on it, over whatever words. */
function mentionsWithin(reading: Reading, trigger: number, types: readonly string[]): readonly Placed[] {
  return topMentions(reading).filter(
    (mention) =>
      mention.first > trigger && types.includes(mention.type) && isUnder(reading.tree, mention.first, trigger),
  );
}
