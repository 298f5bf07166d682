import { compareText } from "../domain/ids.ts";
import { closenessOf, type NameForm } from "./name-forms.ts";

/** What one side, graph or gold, calls an entity in one document. */
interface NamedEntity {
  readonly type: string;
  readonly forms: ReadonlySet<NameForm>;
}

/** By id, in the order of the records. */
export type NamedEntities = ReadonlyMap<string, NamedEntity>;

const CLOSE_ENOUGH = 2 / 3;

/**
 * The gold entity of the same type for each predicted one that has one, closest pairs first. One to one, so that a split
 * entity costs precision and a merged one recall.
 */
export function matchEntities(predicted: NamedEntities, gold: NamedEntities): ReadonlyMap<string, string> {
  const matches = new Map<string, string>();
  const taken = new Set<string>();
  for (const pair of findPairs(predicted, gold)) {
    if (matches.has(pair.predicted) || taken.has(pair.gold)) continue;
    matches.set(pair.predicted, pair.gold);
    taken.add(pair.gold);
  }
  return matches;
}

/** Each predicted entity's gold one, to judge relations: those without a match take the closest of any type, if close. */
export function matchLoosely(
  matches: ReadonlyMap<string, string>,
  predicted: NamedEntities,
  gold: NamedEntities,
): ReadonlyMap<string, string> {
  const loose = new Map(matches);
  for (const [id, entity] of predicted) {
    const closest = matches.has(id) ? undefined : findClosest(entity, gold);
    if (closest !== undefined) loose.set(id, closest);
  }
  return loose;
}

interface Pair {
  readonly predicted: string;
  readonly gold: string;
  readonly closeness: number;
  readonly sharedForms: number;
}

function findPairs(predicted: NamedEntities, gold: NamedEntities): readonly Pair[] {
  const pairs: Pair[] = [];
  for (const [id, { type, forms }] of predicted) {
    for (const [goldId, entity] of gold) {
      if (entity.type !== type) continue;
      const closeness = closenessOf(forms, entity.forms);
      const sharedForms = [...forms].filter((form) => entity.forms.has(form)).length;
      if (closeness >= CLOSE_ENOUGH) pairs.push({ predicted: id, gold: goldId, closeness, sharedForms });
    }
  }
  return pairs.sort(
    (a, b) =>
      b.closeness - a.closeness ||
      b.sharedForms - a.sharedForms ||
      compareText(a.predicted, b.predicted) ||
      compareText(a.gold, b.gold),
  );
}

/** Of several as close, one of the same type, then the first. */
function findClosest({ type, forms }: NamedEntity, gold: NamedEntities): string | undefined {
  let best: { id: string; closeness: number; isSameType: boolean } | undefined;
  for (const [id, entity] of gold) {
    const closeness = closenessOf(forms, entity.forms);
    const isSameType = entity.type === type;
    const isBetter =
      !best || closeness > best.closeness || (closeness === best.closeness && isSameType && !best.isSameType);
    if (isBetter) best = { id, closeness, isSameType };
  }
  return best && best.closeness >= CLOSE_ENOUGH ? best.id : undefined;
}
