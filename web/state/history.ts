import type { GraphIndex } from "../../src/query/graph-index.ts";
import { linkFromElsewhere } from "../messages.ts";
import { firstView, keepKnown } from "./first-view.ts";
import { parseView, printView } from "./permalink.ts";
import { useExplorer } from "./store.ts";
import type { View } from "./view.ts";

/** How many steps of this page lie behind the current one in the browser's history. */
interface Place {
  readonly step: number;
}

/**
 * Keeps the address bar and the view the same, both ways, once there is a graph. Opening quotes changes the address in
 * place; every other change is a step that Back undoes. Returns a function that ends it.
 */
export function syncHistory(index: GraphIndex): () => void {
  readAddress(index, location.hash === "");
  const onAddress = () => readAddress(index, false);
  window.addEventListener("popstate", onAddress);
  const unsubscribe = useExplorer.subscribe(({ view }, before) => {
    if (view !== before.view) writeAddress(view, before.view);
  });
  return () => {
    window.removeEventListener("popstate", onAddress);
    unsubscribe();
  };
}

/** One step back, where this page has made one. */
export function goBack(): void {
  if (currentStep() > 0) history.back();
}

function readAddress(index: GraphIndex, isFirst: boolean): void {
  const { view, isWhole } = keepKnown(parseView(location.hash), index);
  const shown = isFirst ? firstView(index) : view;
  useExplorer.setState(isWhole ? { view: shown } : { view: shown, notice: linkFromElsewhere() });
  // A link within the page makes an entry without a place: it is one step on from where we were.
  const step = (history.state as Place | null)?.step ?? (isFirst ? 0 : lastStep + 1);
  if (isFirst || history.state === null) replace(shown, isFirst || lastStep < 0 ? 0 : step);
  lastStep = currentStep();
}

let lastStep = -1;

function writeAddress(view: View, before: View): void {
  const hash = `#${printView(view)}`;
  if (hash === location.hash) return;
  if (differsInClaimOnly(view, before)) {
    replace(view, currentStep());
    return;
  }
  lastStep = currentStep() + 1;
  history.pushState({ step: lastStep } satisfies Place, "", hash);
}

function replace(view: View, step: number): void {
  history.replaceState({ step } satisfies Place, "", `#${printView(view)}`);
}

function currentStep(): number {
  return (history.state as Place | null)?.step ?? 0;
}

function differsInClaimOnly(view: View, before: View): boolean {
  const withoutClaim = ({ selection: { claim: _, ...selection }, ...rest }: View) => printView({ ...rest, selection });
  return withoutClaim(view) === withoutClaim(before);
}
