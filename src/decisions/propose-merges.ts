import type { Entity } from "../domain/entity.ts";
import { groupBy } from "../domain/group-by.ts";
import { compareText } from "../domain/ids.ts";
import { findContained, findLikeness, initialsOf, type Likeness, nameWords } from "./name-likeness.ts";

/** Two entities that may be one. */
export interface Proposal extends Likeness {
  readonly a: Entity;
  readonly b: Entity;
}

/** A word that more entities share tells nothing, and would make every one of them be compared with every other. */
const LARGEST_BLOCK = 60;

/** Names of an entity that are compared; the rest are spellings of these. */
const MOST_NAMES = 12;

/** A name in one word, as a surname or "President", is of many. */
const SHORT_NAME = /^\p{Lu}?[^\s\p{Lu}]*$/u;

/**
 * Pairs of one type whose names are alike, and those that linking nearly joined, the likeliest first. Only names that share a
 * word, initials or an end are compared.
 */
export function proposeMerges(entities: readonly Entity[], nearMisses: readonly Proposal[] = []): readonly Proposal[] {
  const proposals = new Map<string, Proposal>();
  for (const proposal of nearMisses) keepBest(proposal, proposals);
  for (const block of toBlocks(entities)) {
    if (block.length > LARGEST_BLOCK) continue;
    for (const [place, one] of block.entries()) {
      for (const other of block.slice(place + 1)) propose(one, other, proposals);
    }
  }
  return [...proposals.values()].sort(
    (x, y) => y.score - x.score || compareText(x.a.id, y.a.id) || compareText(x.b.id, y.b.id),
  );
}

/** Entities of one type that share a key; one may be in several. */
function toBlocks(entities: readonly Entity[]): Iterable<readonly Entity[]> {
  const keysOf = (entity: Entity) =>
    [...new Set(namesOf(entity).flatMap(blockKeys))].map((key) => `${entity.type} ${key}`);
  return groupBy(entities, keysOf).values();
}

function propose(one: Entity, other: Entity, proposals: Map<string, Proposal>): void {
  const likeness = bestLikeness(one, other);
  if (likeness) keepBest({ a: one, b: other, ...likeness }, proposals);
}

function keepBest(proposal: Proposal, proposals: Map<string, Proposal>): void {
  const [a, b] = proposal.a.id < proposal.b.id ? [proposal.a, proposal.b] : [proposal.b, proposal.a];
  const key = `${a.id} ${b.id}`;
  if (proposal.score > (proposals.get(key)?.score ?? 0)) proposals.set(key, { ...proposal, a, b });
}

function bestLikeness(a: Entity, b: Entity): Likeness | undefined {
  let best = findLikeness(a.name, b.name) ?? findContained(a.name, b.name);
  for (const nameA of namesOf(a)) {
    for (const nameB of namesOf(b)) {
      const likeness = findLikeness(nameA, nameB);
      if (likeness && likeness.score > (best?.score ?? 0)) best = likeness;
    }
  }
  return best;
}

function namesOf({ name, aliases }: Entity): readonly string[] {
  return [name, ...aliases.filter((alias) => !SHORT_NAME.test(alias))].slice(0, MOST_NAMES);
}

function blockKeys(name: string): readonly string[] {
  const words = nameWords(name);
  const whole = words.join(" ");
  return [...words, initialsOf(name), `${whole.slice(0, 3)}*`, `*${whole.slice(-4)}`].filter((key) => key !== "");
}
