import { caseOf, isUnder } from "../../../text/tree.ts";
import { objectsAfter, objectsBehind, ownersOf, subjectsBefore } from "../arguments.ts";
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

const RELAXATIONS: readonly Relaxation[] = [byPhrase, byRole, byOrder];

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
  if (ends.length > 0) return { ends, relaxed: [] };
  for (const relaxation of RELAXATIONS) {
    const found = relaxation.find(reading, search, end);
    if (found.length > 0) return { ends: found, relaxed: [relaxation] };
  }
  return { ends, relaxed: [] };
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
