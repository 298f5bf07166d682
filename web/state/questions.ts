import type { GraphIndex } from "../../src/query/graph-index.ts";
import { shortName } from "../explorer/short-name.ts";
import { onlyPredicate } from "./filters.ts";
import { chooseFirstEntity } from "./first-view.ts";
import { centreOn, EMPTY_VIEW, type View } from "./view.ts";

/** Something to ask of this graph, and the view that answers it. */
export interface Question {
  readonly words: string;
  readonly view: View;
}

/** Made of what the graph holds, whatever it is about; none for a graph that has nothing of the kind. */
export function listQuestions(index: GraphIndex): readonly Question[] {
  return [askWho(index), askWhere(index), askWhatIsPlanned(index)].filter((question) => question !== undefined);
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

function askWhatIsPlanned({ graph }: GraphIndex): Question | undefined {
  if (!graph.claims.some(({ status }) => status === "planned")) return undefined;
  return {
    words: "What is only planned?",
    view: { ...EMPTY_VIEW, filters: { ...EMPTY_VIEW.filters, statuses: ["planned"] } },
  };
}
