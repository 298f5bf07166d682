import { create } from "zustand";
import type { GraphIndex } from "../../src/query/graph-index.ts";
import { linkFromElsewhere } from "../messages.ts";
import { EMPTY_DESK } from "./desk.ts";
import { firstView, keepKnown } from "./first-view.ts";
import { parseView, printView } from "./permalink.ts";
import { useExplorer } from "./store.ts";
import type { View } from "./view.ts";

/** What this page notes in each entry of the browser's history: how many of its steps lie before it. */
interface Place {
  readonly step: number;
}

/** Where the reader stands among the steps of this page. */
interface Steps {
  /** Of the entry that is shown, from 0; below that there is none yet. */
  readonly step: number;
  /** The farthest that Forward leads to. */
  readonly last: number;
}

export const useSteps = create<Steps>(() => ({ step: -1, last: -1 }));

/**
 * Keeps the address bar and the view the same, both ways, once there is a graph. Opening quotes or the console, going on within a source, sorting and
 * filtering a table and zooming change the address in place; every other change is a step that Back undoes. Returns a function that ends it.
 */
export function syncHistory(index: GraphIndex): () => void {
  const follow = () => followAddress(index);
  follow();
  window.addEventListener("popstate", follow);
  const unsubscribe = useExplorer.subscribe(({ view }, before) => {
    if (view !== before.view) writeAddress(view, before.view);
  });
  return () => {
    window.removeEventListener("popstate", follow);
    unsubscribe();
  };
}

/** One step back, where this page has made one: never out of the page. */
export function goBack(): void {
  if (useSteps.getState().step > 0) history.back();
}

/** One step forward again, where the reader has gone back. */
export function goForward(): void {
  const { step, last } = useSteps.getState();
  if (step < last) history.forward();
}

function followAddress(index: GraphIndex): void {
  const asked = location.hash === "" ? firstView(index) : parseView(location.hash);
  const { view, isWhole } = keepKnown(asked, index);
  const place = history.state as Place | null;
  // A link within the page makes an entry without a note: it lies one step on, and what lay ahead is gone.
  if (place) returnTo(place.step);
  else standAt({ step: useSteps.getState().step + 1 });
  if (!place || !isWhole) replaceAddress(view);
  useExplorer.setState(isWhole ? { view } : { view, notice: linkFromElsewhere() });
}

function writeAddress(view: View, before: View): void {
  const hash = `#${printView(view)}`;
  if (hash === location.hash) return;
  if (differInDetailOnly(view, before)) {
    replaceAddress(view);
    return;
  }
  const place: Place = { step: useSteps.getState().step + 1 };
  standAt(place);
  history.pushState(place, "", hash);
}

/** On the newest entry. */
function standAt({ step }: Place): void {
  useSteps.setState({ step, last: step });
}

/** After a reload nothing is known of what lies ahead: it may be another page. */
function returnTo(step: number): void {
  useSteps.setState(({ last }) => ({ step, last: Math.max(step, last) }));
}

function replaceAddress(view: View): void {
  const { step } = useSteps.getState();
  history.replaceState({ step } satisfies Place, "", `#${printView(view)}`);
}

function differInDetailOnly(view: View, other: View): boolean {
  return printWithoutDetail(view) === printWithoutDetail(other);
}

function printWithoutDetail(view: View): string {
  const { claim: _, source, ...rest } = view.selection;
  const selection = { ...rest, ...(source && { source: { document: source.document } }) };
  const { shape: __, row: ___, ...console } = view.console;
  return printView({ ...view, selection, console, desk: EMPTY_DESK });
}
