import type { Claim, Conflict, ConflictSide, Evidence } from "../../domain/claim.ts";
import { datesAgree } from "../../domain/dates.ts";
import { compareText, conflictId } from "../../domain/ids.ts";
import type { Schema } from "../../schema/schema.ts";

/** What happens once and has dates that cannot all be true. Plans and possibilities contradict nothing. */
export function findConflicts(claims: readonly Claim[], schema: Schema): readonly Conflict[] {
  return claims
    .filter((claim) => claim.status === "asserted" && schema.happensOnce(claim.predicate))
    .flatMap((claim) => dateConflict(claim, schema))
    .sort((a, b) => compareText(a.id, b.id));
}

function dateConflict(claim: Claim, schema: Schema): Conflict[] {
  const byDate = new Map<string, Evidence[]>();
  for (const evidence of claim.evidence) {
    if (evidence.date) byDate.set(evidence.date, [...(byDate.get(evidence.date) ?? []), evidence]);
  }
  const dates = [...byDate.keys()].sort(compareText);
  const disputed = dates.filter((date) => dates.some((other) => !datesAgree(date, other)));
  if (disputed.length < 2) return [];
  const sides = disputed.map(
    (date): ConflictSide => ({ value: date, claims: [claim.id], evidence: byDate.get(date) ?? [] }),
  );
  const label = schema.findPredicate(claim.predicate)?.label ?? claim.predicate;
  const note = `The sources give different dates for “${label}”, which happens once.`;
  return [{ id: conflictId(["date", claim.id, ...disputed]), kind: "date", subject: claim.subject, sides, note }];
}
