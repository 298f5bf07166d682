import { type Claim, isRelation, type Relation } from "../../domain/claim.ts";
import { groupBy } from "../../domain/group-by.ts";
import { compareText, type EntityId } from "../../domain/ids.ts";

/** The predicate that leads from a person to the posts that they hold. */
const HOLDS = "HOLDS_OFFICE";

/**
 * Says of a claim which office its subject had when it happened: of those that were not over or yet to come at its date,
 * the one that its own documents tell, then the one that most documents tell. Its id, for who knows its name.
 */
export function findOffices(claims: readonly Claim[]): (claim: Claim) => EntityId | undefined {
  const holding = claims
    .filter(isRelation)
    .filter(({ predicate, status }) => predicate === HOLDS && status === "asserted");
  const held = groupBy(holding, ({ subject }) => [subject]);
  return (claim) => {
    if (claim.predicate === HOLDS) return undefined;
    const documents = new Set(claim.evidence.map(({ document }) => document));
    const tellsBoth = (office: Relation) => Number(office.evidence.some(({ document }) => documents.has(document)));
    const candidates = (held.get(claim.subject) ?? []).filter((office) => isHeldAt(office, claim.date));
    candidates.sort((a, b) => tellsBoth(b) - tellsBoth(a) || b.documents - a.documents || compareText(a.id, b.id));
    return candidates[0]?.object;
  };
}

/** Dates are compared at the precision that both have, so `2025` covers `2025-02-18`. */
function isHeldAt({ values }: Relation, date: string | undefined): boolean {
  if (values?.former !== undefined && values.to === undefined) return date !== undefined && values.from !== undefined;
  if (date === undefined) return true;
  const { from, to } = values ?? {};
  const starts = from === undefined || compareDates(from, date) <= 0;
  return starts && (to === undefined || compareDates(date, to) <= 0);
}

function compareDates(a: string, b: string): number {
  const length = Math.min(a.length, b.length);
  return compareText(a.slice(0, length), b.slice(0, length));
}
