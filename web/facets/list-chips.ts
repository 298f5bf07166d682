import { STATUSES } from "../../src/domain/claim.ts";
import type { GraphIndex } from "../../src/query/graph-index.ts";
import { predicateLabel } from "../../src/schema/predicate-label.ts";
import { count } from "../components/count.ts";
import type { Shown } from "../explorer/shown.ts";
import {
  type Filters,
  type Sift,
  setDates,
  setLeastDocuments,
  setLeastPublishers,
  setPublishers,
  setSources,
  showAll,
  toggleDisputedOnly,
  togglePredicate,
  toggleType,
  toggleUndated,
} from "../state/filters.ts";
import { unhideAll } from "../state/reach.ts";
import { showHiddenByHand, type View } from "../state/view.ts";
import { flagEntities, tableOf } from "./claim-table.ts";
import { findReasons } from "./find-reasons.ts";
import { touching } from "./touching.ts";

/** One filter in force. */
export interface Chip {
  readonly words: string;
  /** Claims here that it keeps off, be it alone or with others. */
  readonly hides: number;
  /** The view without it. */
  readonly remove: (view: View) => View;
}

/** Values left out that get a chip each; more of them get one together. */
const MOST_EACH = 3;

/** A filter by itself: `alone` has no other, `remove` takes it from those that there are. */
interface Part {
  readonly words: string;
  readonly alone: Filters;
  readonly remove: (filters: Filters) => Filters;
}

/** Everything that keeps claims off, in the order of the rail. */
export function listChips(index: GraphIndex, view: View, { distances }: Pick<Shown, "distances">): readonly Chip[] {
  const table = tableOf(index);
  const touches = touching(table, view, flagEntities(table, distances.keys()));
  const countHidden = (alone: View) => {
    const reasons = findReasons(table, alone);
    let hides = 0;
    for (let place = 0; place < reasons.length; place += 1) if (reasons[place] !== 0 && touches(place)) hides += 1;
    return hides;
  };
  const chips = listParts(index, view.filters).map(({ words, alone, remove }) => ({
    words,
    hides: countHidden({ ...view, filters: alone, reach: unhideAll(view.reach) }),
    remove: (each: View) => ({ ...each, filters: remove(each.filters) }),
  }));
  const { hidden } = view.reach;
  if (hidden.length === 0) return chips;
  const byHand = {
    words: `${count(hidden.length, "entity", "entities")} hidden by hand`,
    hides: countHidden({ ...view, filters: showAll() }),
    remove: showHiddenByHand,
  };
  return [...chips, byHand];
}

function listParts(index: GraphIndex, filters: Filters): readonly Part[] {
  const { schema, document } = index;
  const { statuses, sources, publishers, leastDocuments = 1, leastPublishers = 1, dates } = filters;
  const none = showAll();
  const parts: Part[] = [
    ...leaveOut(filters.types, (name) => schema.findType(name)?.plural ?? name, {
      many: "types",
      set: (each, types) => ({ ...each, types }),
      drop: toggleType,
    }),
    ...leaveOut(filters.predicates, (name) => `“${predicateLabel(schema, name)}”`, {
      many: "predicates",
      set: (each, predicates) => ({ ...each, predicates }),
      drop: togglePredicate,
    }),
  ];
  const add = (words: string, alone: Filters, remove: Part["remove"]) => parts.push({ words, alone, remove });
  if (statuses.length < STATUSES.length) {
    const words = statuses.length === 0 ? "no status" : `only ${statuses.join(", ")}`;
    add(words, { ...none, statuses }, (each) => ({ ...each, statuses: STATUSES }));
  }
  if (dates) {
    const words = dates.from === dates.to ? dates.from : `${dates.from} to ${dates.to}`;
    add(`dated ${words}`, setDates(none, dates), (each) => setDates(each, undefined));
  }
  if (filters.isUndatedOff) add("without the undated", toggleUndated(none), toggleUndated);
  if (sources) {
    const words = saySift(sources, (id) => document(id).title, "sources");
    add(words, setSources(none, sources), (each) => setSources(each, undefined));
  }
  if (publishers) {
    const words = saySift(publishers, (name) => name || "unknown publisher", "publishers");
    add(words, setPublishers(none, publishers), (each) => setPublishers(each, undefined));
  }
  if (leastDocuments > 1) {
    const alone = setLeastDocuments(none, leastDocuments);
    add(`in ${leastDocuments} documents or more`, alone, (each) => setLeastDocuments(each, 1));
  }
  if (leastPublishers > 1) {
    const alone = setLeastPublishers(none, leastPublishers);
    add(`by ${leastPublishers} publishers or more`, alone, (each) => setLeastPublishers(each, 1));
  }
  if (filters.isDisputedOnly) add("only where sources disagree", toggleDisputedOnly(none), toggleDisputedOnly);
  return parts;
}

interface LeftOutList {
  /** What several of them are called. */
  readonly many: string;
  set(filters: Filters, values: readonly string[]): Filters;
  drop(filters: Filters, value: string): Filters;
}

function leaveOut(values: readonly string[], say: (value: string) => string, list: LeftOutList): readonly Part[] {
  const none = showAll();
  if (values.length > MOST_EACH) {
    const words = `without ${values.length} ${list.many}`;
    return [{ words, alone: list.set(none, values), remove: (each) => list.set(each, []) }];
  }
  return values.map((value) => ({
    words: `without ${say(value)}`,
    alone: list.set(none, [value]),
    remove: (each) => list.drop(each, value),
  }));
}

function saySift<T extends string>({ kind, members }: Sift<T>, say: (member: T) => string, many: string): string {
  const [first] = members;
  return `${kind} ${members.length === 1 && first !== undefined ? say(first) : `${members.length} ${many}`}`;
}
