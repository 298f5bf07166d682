import { type Claim, isRelation } from "../../src/domain/claim.ts";
import { commonDate } from "../../src/domain/dates.ts";
import type { Entity } from "../../src/domain/entity.ts";
import { compareText, type EntityId } from "../../src/domain/ids.ts";
import type { GraphIndex } from "../../src/query/graph-index.ts";
import { findOffices } from "../../src/query/store/offices.ts";
import { predicateLabel } from "../../src/schema/predicate-label.ts";
import { disputedClaims } from "../evidence/group-claims.ts";
import { datesOf } from "../timeline/dates-of.ts";
import { ACTS, type Act } from "./acts.ts";
import { findCountries } from "./find-countries.ts";

/** Who did what to which agreement: one claim, with what other claims of the graph tell about who. */
export interface LedgerRow {
  readonly claim: Claim;
  /** As the schema says it: "signed". */
  readonly act: string;
  /** Place of the act in an agreement's life. */
  readonly step: number;
  readonly agreement: Entity;
  /** Absent where the sources name nobody. */
  readonly who?: Entity;
  /** The post that `who` held when it happened. */
  readonly office?: Entity;
  /** For which it was done. */
  readonly country?: Entity;
  /** One; several where the sources disagree; none where they give none. */
  readonly dates: readonly string[];
  readonly place?: string;
  readonly isDisputed: boolean;
}

/** All acts, the earliest first, undated ones last. Facts stand only where no named row has their date. */
export function listLedger(index: GraphIndex): readonly LedgerRow[] {
  const context = {
    index,
    officeOf: findOffices(index.graph.claims),
    countryOf: findCountries(index),
    disputed: disputedClaims(index),
  };
  const rows = index.graph.claims.flatMap((claim) => {
    const step = ACTS.findIndex(({ predicate, fact }) => claim.predicate === predicate || claim.predicate === fact);
    return step < 0 || isToldByOthers(index, claim, ACTS[step] as Act) ? [] : [toRow(claim, step, context)];
  });
  return rows.sort(compareRows);
}

interface Context {
  readonly index: GraphIndex;
  officeOf(claim: Claim): EntityId | undefined;
  countryOf(who: EntityId, office: EntityId | undefined, agreement: EntityId): Entity | undefined;
  readonly disputed: ReadonlySet<string>;
}

function toRow(claim: Claim, step: number, { index, officeOf, countryOf, disputed }: Context): LedgerRow {
  const office = isRelation(claim) ? officeOf(claim) : undefined;
  const country = isRelation(claim) ? countryOf(claim.subject, office, claim.object) : undefined;
  return {
    claim,
    act: predicateLabel(index.schema, ACTS[step]?.predicate ?? claim.predicate),
    step,
    agreement: index.entity(isRelation(claim) ? claim.object : claim.subject),
    ...(isRelation(claim) && { who: index.entity(claim.subject) }),
    ...(office && { office: index.entity(office) }),
    ...(country && { country }),
    dates: datesOf(index, claim),
    ...(claim.values?.place !== undefined && { place: claim.values.place }),
    isDisputed: disputed.has(claim.id),
  };
}

/** A fact without a signer adds nothing where a row that names one gives its date, as precisely or more so. */
function isToldByOthers(index: GraphIndex, claim: Claim, act: Act): boolean {
  if (isRelation(claim)) return false;
  const [date = ""] = datesOf(index, claim);
  return index
    .claimsOf(claim.subject)
    .some(
      (other) =>
        other.predicate === act.predicate &&
        other.object === claim.subject &&
        other.status === claim.status &&
        other.date !== undefined &&
        commonDate([date, other.date]) === other.date,
    );
}

function compareRows(a: LedgerRow, b: LedgerRow): number {
  return (
    compareText(dateKey(a), dateKey(b)) ||
    compareText(a.agreement.name, b.agreement.name) ||
    a.step - b.step ||
    compareText(a.who?.name ?? "", b.who?.name ?? "") ||
    compareText(a.claim.id, b.claim.id)
  );
}

/** Days of an unknown year after all years, and what has no date after those. */
function dateKey({ dates: [date] }: LedgerRow): string {
  if (date === undefined) return "~~";
  return date.startsWith("--") ? `~${date}` : date;
}
