import type { Lexicon } from "../../lexicon/lexicon.ts";
import { type Considered, considerPairs, isEnough } from "./consider-pairs.ts";
import type { LocalEntity } from "./local-entity.ts";

/**
 * The entities of all documents in groups that are one each. The best pairs are joined first; a pair that would bring together two
 * between which a veto holds is not. Pairs come in an order of their own, so that of `locals` never matters.
 */
export function linkEntities(locals: readonly LocalEntity[], lexicon: Lexicon): readonly (readonly LocalEntity[])[] {
  const { groups, pairs } = considerPairs(locals, lexicon);
  const clusters = groups.map((_, index) => new Set([index]));
  const apart = vetoes(pairs);
  const ranked = pairs.filter((pair) => isEnough(pair) && !pair.isVetoed).sort((a, b) => b.score - a.score);
  for (const { at } of ranked) {
    const [one, other] = at.map((index) => clusters[index]) as [Set<number>, Set<number>];
    if (one === other || areApart(one, other, apart)) continue;
    const [small, large] = one.size < other.size ? [one, other] : [other, one];
    for (const index of small) {
      large.add(index);
      clusters[index] = large;
    }
  }
  return [...new Set(clusters)].map((cluster) =>
    [...cluster].sort((a, b) => a - b).flatMap((index) => groups[index]?.members ?? []),
  );
}

function vetoes(pairs: Considered["pairs"]): ReadonlyMap<number, ReadonlySet<number>> {
  const apart = new Map<number, Set<number>>();
  const add = (from: number, to: number) => apart.set(from, (apart.get(from) ?? new Set()).add(to));
  for (const { at, isVetoed } of pairs) {
    if (!isVetoed) continue;
    add(at[0], at[1]);
    add(at[1], at[0]);
  }
  return apart;
}

function areApart(
  a: ReadonlySet<number>,
  b: ReadonlySet<number>,
  apart: ReadonlyMap<number, ReadonlySet<number>>,
): boolean {
  const [small, large] = a.size < b.size ? [a, b] : [b, a];
  return [...small].some((index) => [...(apart.get(index) ?? [])].some((other) => large.has(other)));
}
