import type { Claim, Conflict } from "../../../domain/claim.ts";
import { groupBy } from "../../../domain/group-by.ts";
import type { EntityId } from "../../../domain/ids.ts";
import { isBefore, type Side, saidBy, type Told, toConflict } from "./said-by.ts";

/** The agreement whose force a claim tells; none of other claims. */
function agreementOf({ predicate, subject, object }: Claim): readonly EntityId[] {
  if (predicate === "IN_FORCE_SINCE") return [subject];
  return predicate === "IN_FORCE" && object !== undefined ? [object] : [];
}

/**
 * An agreement that some say is in force and others say is not yet. What was planned in an older document and is so in a younger one
 * is progress; where it is not known which is older, a reader is told.
 */
export function forceConflicts({ claims, documents }: Told): readonly Conflict[] {
  return [...groupBy(claims, agreementOf)].flatMap(([agreement, about]) => {
    const said = about.flatMap(saidBy);
    const now = said.filter(({ evidence }) => evidence.status === "asserted");
    const later = said.filter(({ evidence }) => evidence.status === "planned" || evidence.status === "denied");
    const pairs = now.flatMap((one) =>
      later
        .filter((other) => one.evidence.document !== other.evidence.document || other.evidence.status === "denied")
        .filter((other) => !isBefore(documents.get(other.evidence.document), documents.get(one.evidence.document)))
        .map((other) => [one, other] as const),
    );
    if (pairs.length === 0) return [];
    const sides: Side[] = [
      { value: "in force", said: [...new Set(pairs.map(([one]) => one))] },
      { value: "not yet in force", said: [...new Set(pairs.map(([, other]) => other))] },
    ];
    return [toConflict("force", agreement, "The sources differ on whether the agreement is in force.", sides)];
  });
}
