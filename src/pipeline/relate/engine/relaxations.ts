import { ancestorsOf, caseOf, childrenBy, headWithin, isLabel, isUnder } from "../../../text/tree.ts";
import {
  joinedAfter,
  joinedBefore,
  objectsAfter,
  objectsBehind,
  ownersOf,
  subjectsBefore,
  topMentions,
} from "../arguments.ts";
import { type Placed, type Reading, tagAt, wordAt } from "../reading.ts";
import { type Form, findEnds, type Wanted } from "./ends.ts";
import { mentionsOf } from "./mentions-of.ts";
import { isPassive } from "./voice.ts";

/** What a frame looks for around one word. */
export interface Search {
  readonly trigger: number;
  readonly form: Form;
  readonly subject: Wanted;
  readonly object: Wanted;
  readonly reciprocal: boolean;
}

export interface Found {
  readonly subjects: readonly Placed[];
  readonly objects: readonly Placed[];
  readonly pairs: readonly (readonly [Placed, Placed])[];
  /** Names of the relaxations that filled an end, and by how much they lower the confidence. */
  readonly relaxed: readonly string[];
  readonly cost: number;
}

type End = "subject" | "object";

/** A usual mistake of the parser, and where the end stands when it was made. */
interface Relaxation {
  readonly name: string;
  readonly cost: number;
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
        !hasTag(rest, trigger, at, "VERB"),
    );
    return by === -1 ? [] : mentionsOf({ tree, ...rest }, by, subject.types);
  },
};

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

const REACH = 10;

/** By the order of the words alone: the nearest before the verb, the nearest behind it with no other preposition between. */
const byOrder: Relaxation = {
  name: "order",
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
  if (at === undefined || !slots.includes(wordAt(reading, at))) return [];
  return objectsAfter(reading, at, types, REACH).filter((found) => !hasTag(reading, at, found.first, "ADP"));
}

const RELAXATIONS: readonly Relaxation[] = [byPhrase, beside, byRole, byOrder, takenUp];

/** The ends by the tree; where one is missing, by the first relaxation that finds it. */
export function relax(reading: Reading, search: Search): Found {
  const { trigger, form, subject, object } = search;
  const subjects = fill(reading, search, "subject", findEnds(reading, trigger, form, subject));
  const objects = fill(reading, search, "object", findEnds(reading, trigger, form, object));
  const relaxed = [...new Set([...subjects.relaxed, ...objects.relaxed])];
  return {
    subjects: subjects.ends,
    objects: objects.ends,
    pairs: toPairs(subjects.ends, objects.ends, search.reciprocal),
    relaxed: relaxed.map(({ name }) => name),
    cost: relaxed.reduce((sum, { cost }) => sum + cost, 0),
  };
}

function fill(reading: Reading, search: Search, end: End, ends: readonly Placed[]) {
  if (ends.length > 0) {
    const listed = withListed(reading, search.trigger, ends, end === "subject" ? search.subject : search.object);
    return { ends: listed, relaxed: listed.length > ends.length ? [LIST] : [] };
  }
  for (const relaxation of RELAXATIONS) {
    const found = relaxation.find(reading, search, end);
    if (found.length > 0) return { ends: found, relaxed: [relaxation] };
  }
  return { ends, relaxed: [] };
}

/** "A, minister of X B, and minister of Y C": those whom the words join, though the tree hangs them one inside the other. */
const LIST = { name: "list", cost: 0.05 };

function withListed(
  reading: Reading,
  trigger: number,
  ends: readonly Placed[],
  { slots, types }: Wanted,
): readonly Placed[] {
  if (!slots.some((slot) => slot === "doer" || slot === "done")) return ends;
  const listed = ends.flatMap((end) => [...joinedBefore(reading, end, types), ...joinedAfter(reading, end, types)]);
  const free = listed.filter((other) => ends.includes(other) || hangsFreely(reading, trigger, other, ends));
  return [...new Set([...ends, ...free])];
}

/** Below the trigger with no other verb between, on the same side as the others, and behind no preposition of its own. */
function hangsFreely(reading: Reading, trigger: number, other: Placed, ends: readonly Placed[]): boolean {
  const { tree } = reading;
  const head = headWithin(tree, other.first, other.last);
  const above = ancestorsOf(tree, head);
  const path = above.slice(0, above.indexOf(trigger));
  const sameSide = ends.every((end) => end.first < trigger === other.first < trigger);
  return (
    above.includes(trigger) &&
    path.every((at) => tree.tokens[at]?.tag !== "VERB") &&
    sameSide &&
    childrenBy(tree, head, "case").length === 0
  );
}

function toPairs(subjects: readonly Placed[], objects: readonly Placed[], reciprocal: boolean): Found["pairs"] {
  const pairs = subjects.flatMap((subject) => objects.map((object) => [subject, object] as const));
  const different = pairs.filter(([a, b]) => a.mention.entity !== b.mention.entity);
  if (different.length > 0 || !reciprocal) return different;
  const all = [...subjects, ...objects];
  return all
    .flatMap((a, at) => all.slice(at + 1).map((b) => [a, b] as const))
    .filter(([a, b]) => a.mention.entity !== b.mention.entity);
}

function hasTag(reading: Pick<Reading, "sentence">, from: number, to: number, tag: string): boolean {
  return reading.sentence.tokens.slice(from + 1, to).some((token) => token.tag === tag);
}
