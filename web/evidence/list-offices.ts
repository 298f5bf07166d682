import { type Claim, isRelation, type Relation } from "../../src/domain/claim.ts";
import { compareText, type EntityId } from "../../src/domain/ids.ts";
import type { GraphIndex } from "../../src/query/graph-index.ts";
import { findOffices } from "../../src/query/store/offices.ts";
import { ACTS } from "../ledger/acts.ts";

const HOLDS = "HOLDS_OFFICE";

/** One office of a person, or one holder of an office. */
export interface Tenure {
  readonly claim: Relation;
  /** The office of the person, or the person in the office. */
  readonly other: EntityId;
  /** As the sources tell it; none of them has to. */
  readonly from?: string;
  readonly to?: string;
  readonly isFormer: boolean;
  /** When the documents that say so were published, the earliest first; those without a date are not among them. */
  readonly said: readonly string[];
  /** What the person did to agreements in that office, the earliest first. */
  readonly acts: readonly Relation[];
}

/** In the order of time, as far as anybody tells it; offices that are over come before those that are not. */
export function listOffices(index: GraphIndex, entity: EntityId): readonly Tenure[] {
  const held = index.claimsOf(entity).filter(isRelation);
  return held
    .filter(({ predicate }) => predicate === HOLDS)
    .map((claim) => toTenure(index, claim, entity))
    .sort(
      (a, b) =>
        Number(b.isFormer) - Number(a.isFormer) ||
        compareText(beginOf(a), beginOf(b)) ||
        b.claim.documents - a.claim.documents ||
        compareText(a.claim.id, b.claim.id),
    );
}

function toTenure(index: GraphIndex, claim: Relation, entity: EntityId): Tenure {
  const { from, to, former } = claim.values ?? {};
  const said = claim.evidence.flatMap(({ document }) => index.document(document).published ?? []);
  return {
    claim,
    other: claim.subject === entity ? claim.object : claim.subject,
    ...(from !== undefined && { from }),
    ...(to !== undefined && { to }),
    isFormer: former !== undefined,
    said: [...new Set(said)].sort(compareText),
    acts: listActs(index, claim),
  };
}

function listActs(index: GraphIndex, { subject, object }: Relation): readonly Relation[] {
  const claims = index.claimsOf(subject);
  const officeOf = findOffices(claims);
  const isAct = (claim: Claim) =>
    claim.subject === subject &&
    claim.status === "asserted" &&
    ACTS.some(({ predicate }) => predicate === claim.predicate);
  return claims
    .filter(isRelation)
    .filter((claim) => isAct(claim) && officeOf(claim) === object)
    .sort((a, b) => compareText(a.date ?? "~", b.date ?? "~") || compareText(a.id, b.id));
}

function beginOf({ from, said: [first] }: Tenure): string {
  return from ?? first ?? "~";
}
