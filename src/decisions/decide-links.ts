import type { Entity } from "../domain/entity.ts";
import type { Graph } from "../domain/graph.ts";
import { compareText } from "../domain/ids.ts";
import { groupByKeys } from "../text/groups.ts";
import { isType } from "./decision.ts";
import { markSame } from "./mark-same.ts";
import { localKey, type Matched } from "./match-decisions.ts";

/** What people decided about entities, by their `localKey`. */
export interface LinkDecisions {
  readonly types: ReadonlyMap<string, string>;
  /** Entities that are one carry the same mark. */
  readonly same: ReadonlyMap<string, string>;
  readonly apart: readonly (readonly [string, string])[];
}

export const NO_LINK_DECISIONS: LinkDecisions = { types: new Map(), same: new Map(), apart: [] };

/** An entity as one document knows it. */
interface Local {
  readonly entity: Entity;
  readonly graph: Graph;
}

type Groups<T> = readonly (readonly T[])[];

/** The decisions that hold, in the form that `linkAsDecided` takes. */
export function toLinkDecisions(matched: readonly Matched[]): LinkDecisions {
  const holding = matched.filter(({ problem }) => problem === undefined);
  const types = holding.flatMap(({ decision, entities }) =>
    isType(decision) ? entities.map((entity) => [entity, decision.type] as const) : [],
  );
  const apart = holding
    .filter(({ decision }) => decision.verdict === "not the same")
    .map(({ entities: [a = "", b = ""] }) => [a, b] as const);
  return { types: new Map(types), same: markSame(holding), apart };
}

/**
 * The groups of `locals` that are one entity each: as `link` finds them, save where people decided otherwise. A decided type
 * counts for all that `link` joins with the words it was said of. The order of decisions never matters.
 */
export function linkAsDecided<T extends Local>(
  locals: readonly T[],
  link: (locals: readonly T[]) => Groups<T>,
  decisions: LinkDecisions,
): Groups<T> {
  const { types, same, apart } = decisions;
  const found = link(locals);
  const typed = types.size === 0 ? found : link(withTypes(found, types));
  const joined = same.size === 0 ? typed : join(typed, decisions);
  const markOf = (local: Local): string => same.get(keyOf(local)) ?? keyOf(local);
  const pairs = apart.map(([a, b]) => [same.get(a) ?? a, same.get(b) ?? b] as const);
  const named = new Set(pairs.flat());
  return joined.flatMap((group) => {
    const marks = new Set(group.map(markOf).filter((mark) => named.has(mark)));
    const inside = marks.size < 2 ? [] : pairs.filter(([a, b]) => marks.has(a) && marks.has(b));
    return inside.length === 0 ? [group] : part(group, markOf, inside);
  });
}

function keyOf({ graph, entity }: Local): string {
  return localKey(graph, entity.id);
}

/** Where a group has words of two decided types, each has its own, and the rest keep theirs. */
function withTypes<T extends Local>(groups: Groups<T>, types: LinkDecisions["types"]): readonly T[] {
  return groups.flatMap((group) => {
    const decided = new Set(group.flatMap((local) => types.get(keyOf(local)) ?? []));
    const only = decided.size === 1 ? [...decided][0] : undefined;
    return group.map((local) => withType(local, types.get(keyOf(local)) ?? only ?? local.entity.type));
  });
}

function withType<T extends Local>(local: T, type: string): T {
  return local.entity.type === type ? local : { ...local, entity: { ...local.entity, type } };
}

function join<T extends Local>(groups: Groups<T>, { same, types }: LinkDecisions): Groups<T> {
  return groupByKeys(groups, (group) => group.flatMap((local) => same.get(keyOf(local)) ?? [])).map((joined) => {
    const group = joined.flat();
    const type = chooseType(group, types);
    return joined.length === 1 ? group : group.map((local) => withType(local, type));
  });
}

/** The type that was decided, else that of most mentions. */
function chooseType(group: readonly Local[], types: LinkDecisions["types"]): string {
  const counts = new Map<string, number>();
  for (const local of group) {
    const decided = types.get(keyOf(local));
    if (decided) return decided;
    const { type, mentions } = local.entity;
    counts.set(type, (counts.get(type) ?? 0) + mentions);
  }
  return [...counts].sort(([a, countA], [b, countB]) => countB - countA || compareText(a, b))[0]?.[0] ?? "";
}

/** A group as two or more, so that none has two that a person keeps apart. The others go where they share most names. */
function part<T extends Local>(
  group: readonly T[],
  markOf: (local: T) => string,
  pairs: readonly (readonly [string, string])[],
): Groups<T> {
  const parts = partMarks(pairs);
  const placeOf = (local: T): number => parts.findIndex((each) => each.has(markOf(local)));
  const named = parts.map((_, index) => group.filter((local) => placeOf(local) === index));
  const rest = group.filter((local) => placeOf(local) === -1);
  const chosen = rest.map((local) => chooseMost(named, (members) => countSharedNames(local, members)));
  return named.map((members, index) => [...members, ...rest.filter((_, at) => chosen[at] === index)]);
}

/** Each mark into the first part that has none it is kept apart from. */
function partMarks(pairs: readonly (readonly [string, string])[]): readonly ReadonlySet<string>[] {
  const parts: Set<string>[] = [];
  for (const mark of [...new Set(pairs.flat())].sort(compareText)) {
    const others = new Set(pairs.filter((pair) => pair.includes(mark)).flat());
    const free = parts.find((each) => ![...each].some((other) => others.has(other)));
    if (free) free.add(mark);
    else parts.push(new Set([mark]));
  }
  return parts;
}

function chooseMost<T>(choices: readonly T[], count: (choice: T) => number): number {
  const counts = choices.map(count);
  return counts.indexOf(Math.max(...counts));
}

function countSharedNames(local: Local, members: readonly Local[]): number {
  const names = new Set(members.flatMap(({ entity }) => [entity.name, ...entity.aliases]));
  return [local.entity.name, ...local.entity.aliases].filter((name) => names.has(name)).length;
}
