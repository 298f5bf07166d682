import { type Claim, isRelation, type Relation, STATUSES, type Status } from "../../src/domain/claim.ts";
import { groupBy } from "../../src/domain/group-by.ts";
import { compareText, type EntityId } from "../../src/domain/ids.ts";

/** All claims between two entities, whichever way they point: one line on the canvas. */
export interface Bundle {
  /** Both ends, the lesser first: stable over rebuilds. */
  readonly id: string;
  readonly source: EntityId;
  readonly target: EntityId;
  /** By id. */
  readonly claims: readonly Relation[];
}

/** By id; claims of an entity on itself are no line. */
export function bundleClaims(claims: readonly Claim[]): readonly Bundle[] {
  const lines = claims.filter(isRelation).filter(({ subject, object }) => subject !== object);
  return [...groupBy(lines, (claim) => [bundleId(claim)])]
    .sort(([a], [b]) => compareText(a, b))
    .map(([id, members]) => toBundle(id, members));
}

export function bundleId({ subject, object }: Relation): string {
  return compareText(subject, object) < 0 ? `${subject}-${object}` : `${object}-${subject}`;
}

function toBundle(id: string, members: readonly Relation[]): Bundle {
  const [first] = members as [Relation, ...Relation[]];
  const [source, target] =
    compareText(first.subject, first.object) < 0 ? [first.subject, first.object] : [first.object, first.subject];
  return { id, source, target, claims: [...members].sort((a, b) => compareText(a.id, b.id)) };
}

/** How the line of several claims is drawn: as the surest of them. */
export function statusOf(claims: readonly Relation[]): Status {
  return STATUSES.find((status) => claims.some((claim) => claim.status === status)) ?? "asserted";
}

/** Which ends get an arrowhead: where a claim leads that reads one way only. */
export function headsOf(
  bundle: Bundle,
  claims: readonly Relation[],
  isSymmetric: (predicate: string) => boolean,
): { readonly atSource: boolean; readonly atTarget: boolean } {
  const oneWay = claims.filter((claim) => !isSymmetric(claim.predicate));
  return {
    atSource: oneWay.some((claim) => claim.object === bundle.source),
    atTarget: oneWay.some((claim) => claim.object === bundle.target),
  };
}
