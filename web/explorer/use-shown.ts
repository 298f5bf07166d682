import type { GraphIndex } from "../../src/query/graph-index.ts";
import { printView } from "../state/permalink.ts";
import { useExplorer } from "../state/store.ts";
import type { View } from "../state/view.ts";
import { findShown, type Shown } from "./shown.ts";
import { useGraph } from "./use-graph.ts";

let last: { readonly index: GraphIndex; readonly key: string; readonly shown: Shown } | undefined;

/** What is shown now; worked out once for all who ask, and kept while only quotes and sources open. */
export function useShown(): Shown {
  const index = useGraph();
  const view = useExplorer((state) => state.view);
  return shownOf(index, view);
}

export function shownOf(index: GraphIndex, view: View): Shown {
  const { claim: _, source: __, ...selection } = view.selection;
  const key = printView({ ...view, selection });
  if (last?.index !== index || last.key !== key) last = { index, key, shown: findShown(index, view) };
  return last.shown;
}
