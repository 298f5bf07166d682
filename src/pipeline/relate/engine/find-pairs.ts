import { type Placed, type Reading, tagAt } from "../reading.ts";
import { findEnds, type Wanted } from "./ends.ts";
import { LIST, withListed } from "./listed-ends.ts";
import { type End, RELAXATIONS, type Search } from "./relaxations.ts";
import { verbSlot } from "./verb-slots.ts";

export interface Found {
  readonly subjects: readonly Placed[];
  readonly objects: readonly Placed[];
  readonly pairs: readonly (readonly [Placed, Placed])[];
  /** Names of the relaxations that filled an end, and by how much they lower the confidence. */
  readonly relaxed: readonly string[];
  readonly cost: number;
}
/** The ends by the tree; where one is missing, by the first relaxation that finds it. */
export function findPairs(reading: Reading, search: Search): Found {
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
  const wanted = end === "subject" ? search.subject : search.object;
  const told = isTold(reading, search, wanted);
  for (const relaxation of RELAXATIONS.filter(({ guesses }) => !(guesses && told))) {
    const found = relaxation.find(reading, search, end);
    if (found.length > 0) return { ends: found, relaxed: [relaxation] };
  }
  return { ends, relaxed: [] };
}

/** The tree fills the slot with a pronoun or plain noun, though it is no mention. */
function isTold(reading: Reading, { trigger, form }: Search, { slots }: Wanted): boolean {
  const [slot = ""] = slots;
  if (form !== "verb" || (slot !== "doer" && slot !== "done")) return false;
  return verbSlot(reading.tree, trigger, slot).some(
    (token) => /^(?:PRON|NOUN)$/.test(tagAt(reading, token)) && reading.mentionsAt(token).length === 0,
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
