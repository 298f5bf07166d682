import { caseOf, childrenBy, isLabel, isUnder, type Tree } from "../../../text/tree.ts";
import { objectsAfter, objectsBehind, ownersOf, subjectsBefore, topMentions } from "../arguments.ts";
import { type Placed, type Reading, tagAt, wordAt } from "../reading.ts";
import type { Form, Wanted } from "./ends.ts";
import { mentionsOf } from "./mentions-of.ts";
import { hasSubject, isPassive } from "./voice.ts";

/** What a frame looks for around one word. */
export interface Search {
  readonly trigger: number;
  readonly form: Form;
  readonly subject: Wanted;
  readonly object: Wanted;
  readonly reciprocal: boolean;
}

export type End = "subject" | "object";

/** A usual mistake of the parser, and where the end stands when it was made. */
interface Relaxation {
  readonly name: string;
  readonly cost: number;
  /** It looks where the tree says nothing; where the tree names somebody whom we do not know, it would name another. */
  readonly guesses?: true;
  find(reading: Reading, search: Search, end: End): readonly Placed[];
}

/** "RELOS was signed on February 18 by the ambassador": the by-phrase hangs on the date, but in the same clause. */
const byPhrase: Relaxation = {
  name: "by-phrase",
  cost: 0.05,
  find: ({ tree, ...rest }, { trigger, form, subject }, end) => {
    const passive = form === "verb" && isPassive(tree, trigger);
    if (end !== "subject" || !subject.slots.includes("doer") || (!passive && form !== "noun")) return [];
    const by = tree.tokens.findIndex(
      (token, at) =>
        at > trigger &&
        token.tag !== "VERB" &&
        caseOf(tree, at) === "by" &&
        isUnder(tree, at, trigger) &&
        (!hasTag(rest, trigger, at, "VERB") || isBehindInserted(tree, trigger, at)),
    );
    return by === -1 ? [] : mentionsOf({ tree, ...rest }, by, subject.types);
  },
};

/** "was signed on May 3, hours before Obama landed, by the ambassador": between commas a clause with a subject, which needs no by-phrase. */
function isBehindInserted(tree: Tree, trigger: number, at: number): boolean {
  const by = childrenBy(tree, at, "case")[0] ?? at;
  const clause = tree.tokens[at]?.head ?? -1;
  const inserted = isLabel(tree.tokens[clause], "advcl") && tree.tokens[clause]?.head === trigger;
  return tree.tokens[by - 1]?.text === "," && inserted && hasSubject(tree, clause) && !isPassive(tree, clause);
}

/** Where the path fails, what the model names as the doer (`ARG0`) or as what it is done to (`ARG1`). */
const byRole: Relaxation = {
  name: "role",
  cost: 0.1,
  find: (reading, { trigger, subject, object }, end) => {
    const wanted = end === "subject" ? subject : object;
    const role = wanted.slots.includes("doer") ? "ARG0" : wanted.slots.includes("done") ? "ARG1" : undefined;
    const named = reading.tree.tokens[trigger]?.arguments?.filter((argument) => argument.role === role) ?? [];
    return named.flatMap(({ token }) => mentionsOf(reading, token, wanted.types));
  },
};

/** "the summit, scheduled for May in Kaspi": the participle hangs on another clause, but says it of the words right before it. */
const beside: Relaxation = {
  name: "beside",
  cost: 0.1,
  find: (reading, { trigger, form, subject, object }, end) => {
    const { slots, types } = end === "subject" ? subject : object;
    const participle =
      form === "verb" && isPassive(reading.tree, trigger) && reading.tree.tokens[trigger]?.label.startsWith("advcl");
    if (!participle || !slots.includes("done") || wordAt(reading, trigger - 1) !== ",") return [];
    const before = topMentions(reading).findLast(({ last }) => last < trigger - 1 && trigger - last <= 3);
    return before && types.includes(before.type) ? [before] : [];
  },
};

/** "followed with its approval": what a noun of approving leaves out is the agreement that the text named last. */
const takenUp: Relaxation = {
  name: "taken-up",
  cost: 0.2,
  find: (reading, { trigger, form, object }, end) => {
    const owned = childrenBy(reading.tree, trigger, "nmod:poss").length > 0;
    const open =
      form === "noun" &&
      owned &&
      object.elided &&
      childrenBy(reading.tree, trigger, "nmod").every(
        (child) => isLabel(reading.tree.tokens[child], "nmod:poss") || caseOf(reading.tree, child) === "",
      );
    const last = end === "object" && open ? reading.before.get(object.types[0] ?? "") : undefined;
    return last
      ? [{ mention: last, type: object.types[0] ?? "", first: -1, last: -1, nested: false, attributive: false }]
      : [];
  },
};

/** "sent, for the advice of the Senate, the pact": the object hangs on the words between commas as if it were joined to them. */
const overAside: Relaxation = {
  name: "aside",
  cost: 0.1,
  find: (reading, { trigger, form, object }, end) => {
    const { tree } = reading;
    const active = form === "verb" && !isPassive(tree, trigger) && childrenBy(tree, trigger, "obj").length === 0;
    if (end !== "object" || !active || !object.slots.includes("done")) return [];
    const asides = childrenBy(tree, trigger, "obl").filter((aside) => tree.tokens[startOf(tree, aside)]?.text === ",");
    return asides
      .flatMap((aside) => childrenBy(tree, aside, "conj"))
      .filter((joined) => childrenBy(tree, joined, "cc").length === 0 && caseOf(tree, joined) === "")
      .flatMap((joined) => mentionsOf(reading, joined, object.types));
  },
};

function startOf(tree: Tree, index: number): number {
  return Math.min(index, ...(tree.children[index] ?? []));
}

const REACH = 10;

/** By the order of the words alone: the nearest before the verb, the nearest behind it with no other preposition between. */
const byOrder: Relaxation = {
  name: "order",
  guesses: true,
  cost: 0.15,
  find: (reading, { trigger, form, subject, object }, end) => {
    const wanted = end === "subject" ? subject : object;
    const [slot = ""] = wanted.slots;
    if (form === "role" || slot === "within") return [];
    if (slot !== "doer" && slot !== "done") return behindPreposition(reading, trigger, wanted);
    if (form === "noun") return slot === "doer" ? ownersOf(reading, trigger, wanted.types) : [];
    if ((slot === "doer") !== isPassive(reading.tree, trigger)) return subjectsBefore(reading, trigger, wanted.types);
    if (slot === "doer") return objectsBehind(reading, trigger, ["by"], wanted.types, REACH);
    return objectsAfter(reading, trigger, wanted.types, REACH).filter(
      (found) => !hasTag(reading, trigger, found.first, "ADP"),
    );
  },
};

function behindPreposition(reading: Reading, trigger: number, { slots, types }: Wanted): readonly Placed[] {
  const at = [1, 2, 3, 4, 5].map((step) => trigger + step).find((index) => tagAt(reading, index) === "ADP");
  if (at === undefined || !slots.includes(wordAt(reading, at)) || hasTag(reading, trigger, at, "VERB")) return [];
  return objectsAfter(reading, at, types, REACH).filter(
    (found) => !hasTag(reading, at, found.first, "ADP") && !hasTag(reading, at, found.first, "SCONJ"),
  );
}

/** In the order in which they are tried: the surest first. */
export const RELAXATIONS: readonly Relaxation[] = [byPhrase, beside, overAside, byRole, byOrder, takenUp];

function hasTag(reading: Pick<Reading, "sentence">, from: number, to: number, tag: string): boolean {
  return reading.sentence.tokens.slice(from + 1, to).some((token) => token.tag === tag);
}
