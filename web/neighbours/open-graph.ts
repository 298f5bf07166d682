import type { GraphIndex } from "../../src/query/graph-index.ts";
import { keepOpen } from "../explorer/shown.ts";
import type { View } from "../state/view.ts";

interface Known {
  readonly index: GraphIndex;
  readonly key: string;
  readonly open: GraphIndex;
}

let last: Known | undefined;

/** The graph that the filters of a view leave; worked out once for all who ask while these stay as they are. */
export function openGraphOf(index: GraphIndex, view: View): GraphIndex {
  const key = JSON.stringify([view.filters, view.reach.hidden, view.selection.entity]);
  if (last?.index !== index || last.key !== key) last = { index, key, open: keepOpen(index, view) };
  return last.open;
}
