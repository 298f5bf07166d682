import type { Entity } from "../../src/domain/entity.ts";
import { claimsBetween } from "../../src/query/claims-between.ts";
import { findBestPaths } from "../../src/query/find-best-paths.ts";
import type { GraphIndex } from "../../src/query/graph-index.ts";
import { shortName } from "../explorer/short-name.ts";
import { openGraphOf } from "../neighbours/open-graph.ts";
import { askPaths } from "./connect.ts";
import { onlyPredicate } from "./filters.ts";
import { chooseFirstEntity, compareProminence } from "./first-view.ts";
import { centreOn, EMPTY_VIEW, type View } from "./view.ts";

/** Something to ask of this graph, and the view that answers it. */
export interface Question {
  readonly words: string;
  readonly view: View;
}

/** So many stand there: enough to see what can be asked. */
const MOST = 3;

/** Made of what the graph holds, whatever it is about; none for a graph that has nothing of the kind. */
export function listQuestions(index: GraphIndex): readonly Question[] {
  return [askWho(index), askWhere(index), askWhatConnects(index), askWhatIsPlanned(index)]
    .filter((question) => question !== undefined)
    .slice(0, MOST);
}

/** `Who signed RELOS?`: by the first predicate of the schema that leads to what the page opens on. */
function askWho(index: GraphIndex): Question | undefined {
  const entity = chooseFirstEntity(index);
  if (!entity) return undefined;
  const leading = new Set(index.claimsOf(entity.id).map(({ object, predicate }) => object === entity.id && predicate));
  const predicate = index.schema.predicates.find(({ name }) => leading.has(name));
  if (!predicate) return undefined;
  const { label, inverse, name } = predicate;
  const called = shortName(entity);
  const words = label.endsWith("ed") ? `Who ${label} ${called}?` : `${called}: ${inverse} whom?`;
  const all = index.schema.predicates.map((each) => each.name);
  const view = centreOn(EMPTY_VIEW, entity.id);
  return { words, view: { ...view, filters: onlyPredicate(view.filters, name, all) } };
}

function askWhere({ graph }: GraphIndex): Question | undefined {
  return graph.conflicts.length > 0
    ? { words: "Where do the sources disagree?", view: { ...EMPTY_VIEW, stage: "disagreements" } }
    : undefined;
}

/** The best documented entities, among which two are looked for. */
const CANDIDATES = 16;

/**
 * `What connects Putin and Su-57?`: two of different types that no claim connects, but a path does. Where the schema has few
 * ways to join their types, and one of these does little itself, the answer is no matter of course.
 */
function askWhatConnects(index: GraphIndex): Question | undefined {
  const open = openGraphOf(index, EMPTY_VIEW);
  // The first question is about that one already.
  const asked = chooseFirstEntity(index)?.id;
  const others = index.graph.entities.filter(({ id }) => id !== asked);
  const candidates = others.sort(compareProminence(index)).slice(0, CANDIDATES);
  const pair = candidates
    .flatMap((other, place) => candidates.slice(0, place).map((one) => ({ one, other })))
    .filter(({ one, other }) => one.type !== other.type && claimsBetween(index, one.id, other.id).length === 0)
    .map((each) => ({ ...each, ways: countWays(index, each), deeds: countDeeds(index, each) }))
    .filter(({ ways }) => ways > 0)
    .sort((a, b) => a.ways - b.ways || a.deeds - b.deeds)
    .find((each) => hasPath(open, each));
  if (!pair) return undefined;
  const { one, other } = pair;
  const words = `What connects ${shortName(one)} and ${shortName(other)}?`;
  return { words, view: { ...EMPTY_VIEW, connect: { ...askPaths(one.id, other.id), drawn: "all" } } };
}

interface Pair {
  readonly one: Entity;
  readonly other: Entity;
}

/** Predicates that may join the types of the two. */
function countWays({ schema }: GraphIndex, { one, other }: Pair): number {
  return schema.predicates.filter(
    ({ name }) => schema.allows(name, one.type, other.type) || schema.allows(name, other.type, one.type),
  ).length;
}

/** Predicates of which the type that has fewer may be the subject. */
function countDeeds({ schema }: GraphIndex, { one, other }: Pair): number {
  const deedsOf = (type: string) => schema.predicates.filter(({ subjects }) => subjects.includes(type)).length;
  return Math.min(deedsOf(one.type), deedsOf(other.type));
}

function hasPath(open: GraphIndex, { one, other }: Pair): boolean {
  return findBestPaths(open, one.id, other.id, { most: 1, maxHops: 4, budget: 20_000 }).paths.length > 0;
}

function askWhatIsPlanned({ graph }: GraphIndex): Question | undefined {
  if (!graph.claims.some(({ status }) => status === "planned")) return undefined;
  return {
    words: "What is only planned?",
    view: { ...EMPTY_VIEW, filters: { ...EMPTY_VIEW.filters, statuses: ["planned"] } },
  };
}
