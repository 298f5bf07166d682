import type { Claim, Conflict } from "../../../domain/claim.ts";
import { datesAgree } from "../../../domain/dates.ts";
import { groupBy } from "../../../domain/group-by.ts";
import { compareText } from "../../../domain/ids.ts";
import { type Side, saidBy, type Told, toConflict } from "./said-by.ts";

/** What happens once and has dates that cannot all be true. Plans and possibilities contradict nothing. */
export function dateConflicts({ claims, schema }: Told): readonly Conflict[] {
  const asserted = claims.filter((claim) => claim.status === "asserted" && schema.happensOnce(claim.predicate));
  const facts = groupBy(asserted, ({ subject, predicate }) =>
    schema.findPredicate(predicate)?.fact === "date" ? [`${subject} ${predicate}`] : [],
  );
  const labelOf = (claim: Claim | undefined) => schema.findPredicate(claim?.predicate ?? "")?.label ?? "";
  return [
    ...asserted.flatMap((claim) => disputedDates(claim, sidesOf(datesIn(claim)), labelOf(claim))),
    ...[...facts.values()].flatMap((group) => disputedDates(group[0], sidesOf(datesOfFacts(group)), labelOf(group[0]))),
  ];
}

function datesIn(claim: Claim): readonly Side[] {
  return saidBy(claim).flatMap((said) => (said.evidence.date ? [{ value: said.evidence.date, said: [said] }] : []));
}

function datesOfFacts(claims: readonly Claim[]): readonly Side[] {
  return claims.map((claim) => ({ value: claim.value ?? "", said: saidBy(claim) }));
}

/** The dates that another one contradicts, those that agree as one side under the most precise of them. */
function sidesOf(dates: readonly Side[]): readonly Side[] {
  const disputed = dates
    .filter(({ value }) => dates.some((other) => !datesAgree(value, other.value)))
    .sort((a, b) => precision(b.value) - precision(a.value) || compareText(a.value, b.value));
  const sides: { readonly value: string; said: Side["said"] }[] = [];
  for (const { value, said } of disputed) {
    const same = sides.find((side) => datesAgree(side.value, value));
    if (same) same.said = [...same.said, ...said];
    else sides.push({ value, said });
  }
  return sides;
}

/** A date without its year says less than one with it. */
function precision(date: string): number {
  return date.startsWith("--") ? 0 : date.length;
}

function disputedDates(claim: Claim | undefined, sides: readonly Side[], label: string): Conflict[] {
  if (!claim || sides.length < 2) return [];
  const note = `The sources give different dates for “${label}”, which happens once.`;
  return [toConflict("date", claim.subject, note, sides)];
}
