import type { Anaphor, Kind } from "./anaphor.ts";
import { isBarred } from "./barred.ts";
import { FACTORS, type Option } from "./factors.ts";
import type { Antecedent } from "./referent.ts";

/** What an antecedent must reach, and by how much it must lead; a wrong one makes a wrong claim, a missing one none. */
const LEAST: Readonly<Record<Kind, number>> = { pronoun: 3, noun: 2, description: 3 };
const LEAD: Readonly<Record<Kind, number>> = { pronoun: 0.5, noun: 0.5, description: 0.5 };

/** The option (they come nearest first) that most speaks for, with the factor that decided; none where too little does, or where two are too close. */
export function chooseAntecedent(anaphor: Anaphor, options: readonly Option[]): Antecedent | undefined {
  const ranked = options
    .filter((option) => !isBarred(anaphor, option))
    .map((option, at) => ({ ...option, isNearest: at === 0 }))
    .map((option) => ({ option, factors: factorsOf(anaphor, option) }))
    .map((rated) => ({ ...rated, score: rated.factors.reduce((sum, { weight }) => sum + weight, 0) }))
    .sort((a, b) => b.score - a.score);
  const [best, next] = ranked;
  if (!best || best.score < leastFor(anaphor, next !== undefined)) return undefined;
  if (best.score - (next?.score ?? 0) < LEAD[anaphor.kind]) return undefined;
  return {
    referent: best.option.referent,
    span: best.option.trace.named,
    factor: decisive(best.factors, next?.factors),
  };
}

/** "she" may take up the only woman around with less. */
function leastFor({ kind, gender }: Anaphor, hasRival: boolean): number {
  return gender && !hasRival ? LEAST[kind] - 1 : LEAST[kind];
}

interface Weighed {
  readonly name: string;
  readonly weight: number;
}

function factorsOf(anaphor: Anaphor, option: Option): readonly Weighed[] {
  return FACTORS.filter(({ weight, holds }) => weight[anaphor.kind] > 0 && holds(anaphor, option)).map(
    ({ name, weight }) => ({ name, weight: weight[anaphor.kind] }),
  );
}

/** The heaviest factor that the runner-up does not have. */
function decisive(best: readonly Weighed[], next: readonly Weighed[] = []): string {
  const own = best.filter(({ name }) => !next.some((other) => other.name === name));
  return [...(own.length > 0 ? own : best)].sort((a, b) => b.weight - a.weight)[0]?.name ?? "last";
}
