import { isRelation, type Relation } from "../../src/domain/claim.ts";
import type { Entity } from "../../src/domain/entity.ts";
import type { EntityId } from "../../src/domain/ids.ts";
import type { GraphIndex } from "../../src/query/graph-index.ts";

const COUNTRY = "Country";
const PARTY = "PARTY_TO";

/** Predicates that lead from an office or a body to whom it belongs to. */
const BELONGS: readonly string[] = ["OFFICE_OF", "PART_OF"];

/** Steps from an office to its country: a minister's office, the ministry, the government, the country. */
const MOST_STEPS = 4;

/**
 * Says for which country somebody acted: itself, or the one that the office or the body belongs to. Of several the one that
 * is party to the agreement, then the one that most documents tell; of two that are as good, none: nothing is guessed.
 */
export function findCountries(
  index: GraphIndex,
): (who: EntityId, office: EntityId | undefined, agreement: EntityId) => Entity | undefined {
  return (who, office, agreement) => {
    if (index.entity(who).type === COUNTRY) return index.entity(who);
    const found = walk(index, office ?? who);
    const [best, next] = [...found]
      .map(([id, documents]) => ({ id, documents, isParty: isParty(index, id, agreement) }))
      .sort((a, b) => Number(b.isParty) - Number(a.isParty) || b.documents - a.documents);
    if (!best || (next && next.isParty === best.isParty && next.documents === best.documents)) return undefined;
    return index.entity(best.id);
  };
}

/** The nearest countries that something belongs to, with the number of documents that tell the last step. */
function walk(index: GraphIndex, start: EntityId): ReadonlyMap<EntityId, number> {
  const seen = new Set([start]);
  let edge: EntityId[] = [start];
  for (let step = 0; step < MOST_STEPS && edge.length > 0; step++) {
    const links = edge.flatMap((id) => linksFrom(index, id));
    const countries = links.filter(({ object }) => index.entity(object).type === COUNTRY);
    if (countries.length > 0) return countDocuments(countries);
    edge = links.map(({ object }) => object).filter((id) => !seen.has(id));
    for (const id of edge) seen.add(id);
  }
  return new Map();
}

function linksFrom(index: GraphIndex, id: EntityId): Relation[] {
  return index
    .claimsOf(id)
    .filter(isRelation)
    .filter((claim) => claim.subject === id && claim.status === "asserted" && BELONGS.includes(claim.predicate));
}

function countDocuments(claims: readonly Relation[]): ReadonlyMap<EntityId, number> {
  const counts = new Map<EntityId, number>();
  for (const { object, documents } of claims) counts.set(object, (counts.get(object) ?? 0) + documents);
  return counts;
}

function isParty(index: GraphIndex, country: EntityId, agreement: EntityId): boolean {
  return index
    .claimsOf(agreement)
    .some((claim) => claim.predicate === PARTY && claim.subject === country && claim.status === "asserted");
}
