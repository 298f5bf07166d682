import type { Lexicon } from "../../lexicon/lexicon.ts";
import { LEAST_SCORE, LINK_FACTORS } from "./link-factors.ts";
import type { LocalEntity } from "./local-entity.ts";
import { groupByProfile, type Profile, type ProfileGroup } from "./profile.ts";

/** What speaks for two things being one, and against it. */
interface Weighed {
  /** To two decimals; from `LEAST_SCORE` on they are linked, unless a veto holds between them or what is linked with them. */
  readonly score: number;
  readonly reasons: readonly LinkReason[];
  readonly isVetoed: boolean;
}

/** Two things that may be one. Each stands for all that its document, or other documents, tell alike. */
interface ConsideredPair extends Weighed {
  readonly a: LocalEntity;
  readonly b: LocalEntity;
  /** Their places among the groups. */
  readonly at: readonly [number, number];
}

interface LinkReason {
  readonly name: string;
  readonly weight: number;
}

/** What `linkEntities` joins or leaves apart: pairs of profiles and the profiles themselves. */
export interface Considered {
  readonly groups: readonly ProfileGroup[];
  readonly pairs: readonly ConsideredPair[];
}

/** With how many of the profiles that share a key one is compared: a bound, so that the work grows with the corpus alone. */
const MOST_COMPARED = 32;

/** Compares what shares a key: a name, a short name, or, for agreements without a name, all parties. */
export function considerPairs(locals: readonly LocalEntity[], lexicon: Lexicon): Considered {
  const groups = groupByProfile(locals, lexicon);
  const blocks = new Map<string, number[]>();
  const pairs = new Map<string, Considered["pairs"][number]>();
  for (const [index, group] of groups.entries()) {
    for (const key of blockKeys(group)) {
      const block = blocks.get(key) ?? [];
      blocks.set(key, block);
      for (const other of block.slice(-MOST_COMPARED)) {
        if (!pairs.has(`${other} ${index}`)) pairs.set(`${other} ${index}`, compare(groups, other, index));
      }
      block.push(index);
    }
  }
  return { groups, pairs: [...pairs.values()].filter(({ reasons }) => reasons.length > 0) };
}

function blockKeys({ type, keys, otherKeys, countries }: ProfileGroup): readonly string[] {
  const parties = type === "Agreement" && countries.length > 1 ? [`= ${countries.join("; ")}`] : [];
  return [...keys, ...otherKeys, ...parties].map((key) => `${type} ${key}`);
}

function compare(groups: readonly ProfileGroup[], at: number, other: number): Considered["pairs"][number] {
  const [a, b] = [groups[at], groups[other]] as [ProfileGroup, ProfileGroup];
  return { a: a.members[0] as LocalEntity, b: b.members[0] as LocalEntity, ...weigh(a, b), at: [at, other] };
}

/** What speaks for two being one, and against it. */
export function weigh(a: Profile, b: Profile): Weighed {
  const holding = LINK_FACTORS.filter((factor) => factor.holds(a, b));
  const sum = holding.reduce((total, { weight }) => total + weight, 0);
  return {
    score: Math.round(Math.max(0, sum) * 100) / 100,
    reasons: holding.map(({ name, weight }) => ({ name, weight })),
    isVetoed: holding.some(({ isVeto }) => isVeto),
  };
}

/** True where the score alone would link the two. */
export function isEnough({ score }: Weighed): boolean {
  return score >= LEAST_SCORE;
}
