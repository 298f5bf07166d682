import type { Proposal } from "../../decisions/propose-merges.ts";
import type { Graph } from "../../domain/graph.ts";
import type { Lexicon } from "../../lexicon/lexicon.ts";
import { considerPairs, isEnough } from "./consider-pairs.ts";
import { localEntities } from "./local-entity.ts";

/** What speaks less for a pair is no news to a person. */
const LEAST_NEWS = 0.3;

/** Entities of a fused graph that linking compares and leaves apart, though more speaks for them than against, with its reasons. */
export function findNearMisses(graph: Graph, lexicon: Lexicon): readonly Proposal[] {
  return considerPairs(localEntities(graph), lexicon)
    .pairs.filter((pair) => !pair.isVetoed && !isEnough(pair) && pair.score >= LEAST_NEWS)
    .map(({ a, b, score, reasons }) => {
      const why = `linking weighed ${reasons.map(({ name }) => name).join(", ")}`;
      return { a: a.entity, b: b.entity, score, why };
    });
}
