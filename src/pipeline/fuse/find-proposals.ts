import type { Proposal } from "../../decisions/questions.ts";
import type { Entity } from "../../domain/entity.ts";
import type { Graph } from "../../domain/graph.ts";
import { groupBy } from "../../domain/group-by.ts";
import { compareText } from "../../domain/ids.ts";
import type { Lexicon } from "../../lexicon/lexicon.ts";
import { type Considered, considerPairs, isEnough, weigh } from "./consider-pairs.ts";
import { localEntities } from "./local-entity.ts";
import { findContained, findLikeness, initialsOf, type Likeness, nameWords } from "./name-likeness.ts";
import type { Profile } from "./profile.ts";

/** What speaks less for a pair is no news to a person. */
const LEAST_NEWS = 0.3;

/** A word that more entities share tells nothing, and would make every one of them be compared with every other. */
const LARGEST_BLOCK = 60;

/** Names of an entity that are compared; the rest are spellings of these. */
const MOST_NAMES = 12;

/** A name in one word, as a surname or "President", is of many. */
const SHORT_NAME = /^\p{Lu}?[^\s\p{Lu}]*$/u;

/** Of a post more words make another post: "Minister" and "Deputy Minister". */
const OF_OTHER_WORDS_ANOTHER: ReadonlySet<string> = new Set(["Office"]);

/**
 * Pairs of one type in a fused graph that may be one, the likeliest first: what linking weighed and left apart, and names that are
 * alike where nothing that linking knows forbids it. Only names that share a word, initials or an end are compared.
 */
export function findProposals(graph: Graph, lexicon: Lexicon): readonly Proposal[] {
  const considered = considerPairs(localEntities(graph), lexicon);
  const proposals = new Map<string, Proposal>();
  for (const proposal of nearMisses(considered)) keepBest(proposal, proposals);
  const profiles = profilesOf(considered);
  for (const [one, other] of listPairs(graph.entities)) propose(one, other, profiles, proposals);
  return [...proposals.values()].sort(
    (x, y) => y.score - x.score || compareText(x.a.id, y.a.id) || compareText(x.b.id, y.b.id),
  );
}

/** What linking compares and leaves apart, though more speaks for it than against, with its reasons. */
function nearMisses({ pairs }: Considered): readonly Proposal[] {
  return pairs
    .filter((pair) => !pair.isVetoed && !isEnough(pair) && pair.score >= LEAST_NEWS)
    .map(({ a, b, score, reasons }) => {
      const why = `linking weighed ${reasons.map(({ name }) => name).join(", ")}`;
      return { a: a.entity, b: b.entity, score, why };
    });
}

function profilesOf({ groups }: Considered): ReadonlyMap<string, Profile> {
  return new Map(groups.flatMap((group) => group.members.map(({ entity }) => [entity.id, group] as const)));
}

/** Entities of one type that share a key; one may be in several. */
function toBlocks(entities: readonly Entity[]): Iterable<readonly Entity[]> {
  const keysOf = (entity: Entity) =>
    [...new Set(namesOf(entity).flatMap(blockKeys))].map((key) => `${entity.type} ${key}`);
  return groupBy(entities, keysOf).values();
}

/** Each two that share a block, once, though they may share many. */
function* listPairs(entities: readonly Entity[]): Iterable<readonly [Entity, Entity]> {
  const listed = new Set<string>();
  for (const block of toBlocks(entities)) {
    if (block.length > LARGEST_BLOCK) continue;
    for (const [place, one] of block.entries()) {
      for (const other of block.slice(place + 1)) {
        const pair = `${one.id} ${other.id}`;
        if (listed.has(pair)) continue;
        listed.add(pair);
        yield [one, other];
      }
    }
  }
}

function propose(
  one: Entity,
  other: Entity,
  profiles: ReadonlyMap<string, Profile>,
  proposals: Map<string, Proposal>,
): void {
  const likeness = bestLikeness(one, other);
  const [a, b] = [profiles.get(one.id), profiles.get(other.id)];
  if (!likeness || !a || !b) return;
  const { isVetoed, reasons } = weigh(a, b);
  if (isVetoed) return;
  const why = [likeness.why, ...reasons.filter(({ weight }) => weight > 0).map(({ name }) => name)].join(", ");
  keepBest({ a: one, b: other, score: likeness.score, why }, proposals);
}

function keepBest(proposal: Proposal, proposals: Map<string, Proposal>): void {
  const [a, b] = proposal.a.id < proposal.b.id ? [proposal.a, proposal.b] : [proposal.b, proposal.a];
  const key = `${a.id} ${b.id}`;
  if (proposal.score > (proposals.get(key)?.score ?? 0)) proposals.set(key, { ...proposal, a, b });
}

function bestLikeness(a: Entity, b: Entity): Likeness | undefined {
  const contained = OF_OTHER_WORDS_ANOTHER.has(a.type) ? undefined : findContained(a.name, b.name);
  let best = findLikeness(a.name, b.name) ?? contained;
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
