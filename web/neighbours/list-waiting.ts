import { type Claim, isRelation } from "../../src/domain/claim.ts";
import { groupBy } from "../../src/domain/group-by.ts";
import { compareText, type EntityId } from "../../src/domain/ids.ts";
import type { GraphIndex } from "../../src/query/graph-index.ts";
import { otherEnd } from "../../src/query/other-end.ts";
import { listNeighbours, type Neighbour } from "./list-neighbours.ts";

/** How many neighbours of one kind wait. */
export interface Kind {
  /** Of a predicate or a type, in the schema. */
  readonly name: string;
  readonly label: string;
  readonly count: number;
}

export interface Waiting {
  /** The best documented connection first. */
  readonly neighbours: readonly Neighbour[];
  /** The most frequent first. A neighbour counts under each predicate that connects it. */
  readonly predicates: readonly Kind[];
  readonly types: readonly Kind[];
}

/** What waits behind an entity: neighbours that `open`, the graph as the filters leave it, has and that are not among `shown`. */
export function listWaiting(open: GraphIndex, entity: EntityId, shown: ReadonlyMap<EntityId, number>): Waiting {
  const isWaiting = (claim: Claim) => isRelation(claim) && !shown.has(otherEnd(claim, entity));
  // Most often nothing waits, and a list asks for each of its rows.
  if (!open.claimsOf(entity).some(isWaiting)) return { neighbours: [], predicates: [], types: [] };
  const neighbours = listNeighbours(open, entity).filter((each) => !shown.has(each.entity.id));
  return { neighbours, ...listKinds(open, entity, neighbours) };
}

/** The neighbours under each predicate that connects them and under their types. */
function listKinds(
  { schema }: GraphIndex,
  entity: EntityId,
  neighbours: readonly Neighbour[],
): Pick<Waiting, "predicates" | "types"> {
  const predicates = groupBy(neighbours, ({ claims }) => [...new Set(claims.map(({ predicate }) => predicate))]);
  const types = groupBy(neighbours, (each) => [each.entity.type]);
  const labelOf = (name: string, group: readonly Neighbour[]) => {
    const { label = name, inverse = name, symmetric } = schema.findPredicate(name) ?? {};
    const claims = group.flatMap((each) => each.claims).filter(({ predicate }) => predicate === name);
    const isOut = symmetric || claims.some(({ subject }) => subject === entity);
    const isIn = !symmetric && claims.some(({ object }) => object === entity);
    return isOut && isIn ? `${label} / ${inverse}` : isOut ? label : inverse;
  };
  return {
    predicates: countKinds(predicates, labelOf),
    types: countKinds(types, (name, group) => (group.length === 1 ? name : (schema.findType(name)?.plural ?? name))),
  };
}

function countKinds(
  groups: ReadonlyMap<string, readonly Neighbour[]>,
  labelOf: (name: string, group: readonly Neighbour[]) => string,
): readonly Kind[] {
  return [...groups]
    .map(([name, group]) => ({ name, label: labelOf(name, group), count: group.length }))
    .sort((a, b) => b.count - a.count || compareText(a.name, b.name));
}
