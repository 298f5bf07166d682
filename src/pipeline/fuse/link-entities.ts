import type { Lexicon } from "../../lexicon/lexicon.ts";
import { considerPairs, isEnough } from "./consider-pairs.ts";
import { joinedSets } from "./joined-sets.ts";
import type { LocalEntity } from "./local-entity.ts";

/**
 * The entities of all documents in groups that are one each. The best pairs are joined first; a pair that would bring together two
 * between which a veto holds is not. Pairs come in an order of their own, so that of `locals` never matters.
 */
export function linkEntities(locals: readonly LocalEntity[], lexicon: Lexicon): readonly (readonly LocalEntity[])[] {
  const { groups, pairs } = considerPairs(locals, lexicon);
  const vetoed = pairs.filter(({ isVetoed }) => isVetoed).map(({ at }) => at);
  const joined = joinedSets(groups.length, vetoed);
  const ranked = pairs.filter((pair) => isEnough(pair) && !pair.isVetoed).sort((a, b) => b.score - a.score);
  for (const { at } of ranked) joined.join(...at);
  return joined.all().map((set) => set.flatMap((index) => groups[index]?.members ?? []));
}
