import { groupBy } from "../../domain/group-by.ts";
import { compareText } from "../../domain/ids.ts";
import type { Referent } from "./referent.ts";

/** The referents of a document by how often it names them. */
export interface Ranks {
  /** Those of a type, the most named first, at most ten. */
  top(type: string): readonly Referent[];
  isMostNamed(referent: Referent): boolean;
  /** The two of a type that are named more often than all others; none where that is not clear. */
  two(type: string): readonly Referent[];
}

const TOP = 10;

export function rankReferents(referents: readonly Referent[]): Ranks {
  const byType = groupBy(referents, ({ type }) => [type]);
  const ranked = new Map([...byType].map(([type, list]) => [type, [...list].sort(byCount).slice(0, TOP)]));
  const top = (type: string): readonly Referent[] => ranked.get(type) ?? [];
  return {
    top,
    isMostNamed: (referent) => top(referent.type)[0] === referent,
    two: (type) => {
      const [, second, third] = top(type);
      return second !== undefined && count(second) > count(third) ? top(type).slice(0, 2) : [];
    },
  };
}

function byCount(a: Referent, b: Referent): number {
  return count(b) - count(a) || firstPlace(a) - firstPlace(b) || compareText(a.name, b.name);
}

function count(referent: Referent | undefined): number {
  return referent?.references.length ?? 0;
}

function firstPlace({ references }: Referent): number {
  return references[0]?.start ?? 0;
}
