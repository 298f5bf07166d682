import type { Claim, Conflict } from "../../../domain/claim.ts";
import { groupBy } from "../../../domain/group-by.ts";
import { compareText, type EntityId } from "../../../domain/ids.ts";
import { parseFigure } from "./figure.ts";
import { type Side, saidBy, type Told, toConflict } from "./said-by.ts";

/** How many of the same figures two agreements must carry before it is no chance. */
const LEAST_SHARED = 2;

/**
 * The same figures ("five warships, ten aircraft") told of one agreement by some documents and of another by others: one instrument or
 * two.
 */
export function instrumentConflicts({ claims, schema, entities }: Told): readonly Conflict[] {
  const byAgreement = new Map<EntityId, Map<string, Claim[]>>();
  for (const claim of claims) {
    if (claim.status !== "asserted" || schema.findPredicate(claim.predicate)?.fact !== "text") continue;
    const key = figureKey(claim);
    const own = byAgreement.get(claim.subject) ?? new Map<string, Claim[]>();
    if (key) byAgreement.set(claim.subject, own.set(key, [...(own.get(key) ?? []), claim]));
  }
  const agreements = [...byAgreement].sort(([a], [b]) => compareText(a, b));
  const nameOf = (id: EntityId) => entities.get(id)?.name ?? id;
  return pairsOf(agreements).flatMap(([[a, ownA], [b, ownB]]) => {
    const shared = [...ownA.keys()].filter((key) => ownB.has(key));
    const sides = [toSide(nameOf(a), ownA, shared), toSide(nameOf(b), ownB, shared)];
    if (shared.length < LEAST_SHARED || haveSameDocument(sides)) return [];
    const note = "Some sources tell the same figures of one agreement, some of another.";
    return [toConflict("instrument", compareText(a, b) < 0 ? a : b, note, sides)];
  });
}

function figureKey({ predicate, value = "" }: Claim): string | undefined {
  const figure = parseFigure(value);
  return figure && `${predicate} ${figure.amount} ${figure.noun}`;
}

type Own = readonly [EntityId, ReadonlyMap<string, readonly Claim[]>];

/** Pairs of agreements that share a figure; found by the figures, not by comparing all. */
function pairsOf(agreements: readonly Own[]): readonly (readonly [Own, Own])[] {
  const byFigure = groupBy(agreements, ([, own]) => [...own.keys()]);
  const pairs = new Map<string, readonly [Own, Own]>();
  for (const sharing of byFigure.values()) {
    for (const [at, a] of sharing.entries())
      for (const b of sharing.slice(at + 1)) pairs.set(`${a[0]} ${b[0]}`, [a, b]);
  }
  return [...pairs.values()];
}

function toSide(name: string, own: ReadonlyMap<string, readonly Claim[]>, shared: readonly string[]): Side {
  return { value: name, said: shared.flatMap((key) => own.get(key) ?? []).flatMap(saidBy) };
}

/** A document that tells it of both says that they are two, and alike. */
function haveSameDocument(sides: readonly Side[]): boolean {
  const [a, b] = sides.map(({ said }) => new Set(said.map(({ evidence }) => evidence.document)));
  return [...(a ?? [])].some((document) => b?.has(document));
}
