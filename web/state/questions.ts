import type { Entity } from "../../src/domain/entity.ts";
import { findBestPaths } from "../../src/query/find-best-paths.ts";
import type { GraphIndex } from "../../src/query/graph-index.ts";
import { shortName } from "../explorer/short-name.ts";
import { keepOpen } from "../explorer/shown.ts";
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

/** `What connects Putin and Su-57?`: two of different types that no claim connects, but a path does. */
function askWhatConnects(index: GraphIndex): Question | undefined {
  const open = keepOpen(index, EMPTY_VIEW);
  const candidates = [...index.graph.entities].sort(compareProminence(index)).slice(0, CANDIDATES);
  for (const [place, other] of candidates.entries()) {
    const one = candidates.slice(0, place).find((each) => isWorthAsking(open, each, other));
    if (!one) continue;
    const words = `What connects ${shortName(one)} and ${shortName(other)}?`;
    return { words, view: { ...EMPTY_VIEW, connect: { ...askPaths(one.id, other.id), drawn: "all" } } };
  }
  return undefined;
}

function isWorthAsking(open: GraphIndex, one: Entity, other: Entity): boolean {
  if (one.type === other.type) return false;
  const { paths } = findBestPaths(open, one.id, other.id, { most: 1, maxHops: 4, budget: 20_000 });
  return (paths[0]?.length ?? 0) > 1;
}

function askWhatIsPlanned({ graph }: GraphIndex): Question | undefined {
  if (!graph.claims.some(({ status }) => status === "planned")) return undefined;
  return {
    words: "What is only planned?",
    view: { ...EMPTY_VIEW, filters: { ...EMPTY_VIEW.filters, statuses: ["planned"] } },
  };
}
