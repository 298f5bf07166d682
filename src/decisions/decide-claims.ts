import type { Claim, Evidence } from "../domain/claim.ts";
import type { Graph } from "../domain/graph.ts";
import type { Matched } from "./match-decisions.ts";

/** Each graph without the evidence that a person rejected; what one confirmed is certain, and says who did. */
export function decideClaims(graphs: readonly Graph[], matched: readonly Matched[]): readonly Graph[] {
  const rejected = new Set<Evidence>();
  const confirmed = new Map<Evidence, string>();
  for (const { decision, evidence } of matched) {
    for (const each of evidence) {
      if (decision.verdict === "reject claim") rejected.add(each);
      else confirmed.set(each, firstOf(decision.who, confirmed.get(each)));
    }
  }
  if (rejected.size === 0 && confirmed.size === 0) return graphs;
  return graphs.map((graph) => ({
    ...graph,
    claims: graph.claims.flatMap((claim) => decideClaim(claim, rejected, confirmed)),
  }));
}

/** Of several who confirm the same, one name, whatever the order of their decisions. */
function firstOf(who: string, other: string | undefined): string {
  return other !== undefined && other < who ? other : who;
}

function decideClaim(
  claim: Claim,
  rejected: ReadonlySet<Evidence>,
  confirmed: ReadonlyMap<Evidence, string>,
): readonly Claim[] {
  const kept = claim.evidence.filter((each) => !rejected.has(each));
  if (kept.length === 0) return [];
  const evidence = kept.map((each): Evidence => {
    const who = confirmed.get(each);
    return who === undefined ? each : { ...each, confirmedBy: who };
  });
  const isConfirmed = evidence.some((each) => each.confirmedBy !== undefined);
  return [{ ...claim, evidence, ...(isConfirmed && { confidence: 1 }) }];
}
