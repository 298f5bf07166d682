import type { UndatedDecision, Verdict } from "../../src/decisions/decision.ts";
import type { UndatedChange } from "../../src/decisions/print-change.ts";
import type { ReviewEvent } from "../../src/decisions/review-records.ts";
import { indexGraph } from "../../src/query/graph-index.ts";
import { indexSchema } from "../../src/schema/schema.ts";
import { fetchGraph } from "../api.ts";
import { printView } from "../state/permalink.ts";
import { EMPTY_RUN } from "../state/query-run.ts";
import { useExplorer } from "../state/store.ts";
import { followView } from "./follow-view.ts";
import { fetchDesk, sendChange } from "./review-client.ts";
import { type Asked, useReview } from "./review-store.ts";

/** Asks the server what there is to decide; where it says nothing the page shows nothing of it. */
export async function loadDesk(): Promise<void> {
  try {
    useReview.setState({ desk: await fetchDesk() });
  } catch (error) {
    useReview.setState({ problem: { words: wordsOf(error), isFiled: true } });
  }
}

export function openAsked(asked: Asked): void {
  useReview.setState({ asked });
}

export function closeAsked(): void {
  useReview.setState({ asked: undefined });
}

/** Files what a person decided; gives what it was filed as, nothing where the server said no. `words` tell the person what it is. */
export function decide(verdicts: readonly Verdict[], words: string): Promise<readonly string[]> {
  const { who, desk } = useReview.getState();
  const name = who || desk?.who || "";
  const add = verdicts.map((verdict): UndatedDecision => ({ ...verdict, who: name }));
  return change({ add, remove: [] }, words);
}

export function takeBack(ids: readonly string[], words: string): Promise<readonly string[]> {
  return change({ add: [], remove: ids }, words);
}

/** Builds again after a build that failed. */
export function buildAgain(): void {
  change(undefined, "");
}

/** Resolves once the change is filed; the build goes on, and the new graph comes when none is left to wait for. */
function change(sent: UndatedChange | undefined, words: string): Promise<readonly string[]> {
  useReview.setState(({ pending }) => ({ pending: pending + 1, problem: undefined, last: undefined }));
  return new Promise((resolve) => {
    let isFiled = false;
    const onEvent = (event: ReviewEvent): void => {
      if (event.kind === "filed") {
        isFiled = true;
        if (sent) useReview.setState({ last: { words, ids: event.ids } });
        resolve(event.ids);
      } else if (event.kind === "progress") useReview.setState({ progress: event });
      else if (event.kind === "failed") useReview.setState({ problem: { words: event.problem, isFiled: true } });
    };
    sendChange(sent, onEvent)
      .catch((error) => useReview.setState({ problem: { words: wordsOf(error), isFiled } }))
      .then(endChange)
      .finally(() => resolve([]));
  });
}

async function endChange(): Promise<void> {
  const { pending, problem } = useReview.getState();
  // Of several changes only the last needs the new graph.
  if (pending === 1 && !problem)
    await swapGraph().catch((error) => useReview.setState({ problem: { words: wordsOf(error), isFiled: true } }));
  if (pending === 1) await loadDesk();
  useReview.setState((state) => ({ pending: state.pending - 1, progress: undefined }));
}

/** The graph as it is now in the place of the one on the page, in one step, under the same view. */
async function swapGraph(): Promise<void> {
  const { graph, build } = await fetchGraph(() => {});
  const index = indexGraph(graph, indexSchema(build.schema));
  const { loading, view } = useExplorer.getState();
  if (loading.phase !== "ready") return;
  const followed = followView(view, loading.index, index);
  // In the place of the address that may name what is gone: nobody wants to go back there.
  history.replaceState(history.state, "", `#${printView(followed)}`);
  // The console asks the new graph again.
  useExplorer.setState({
    loading: { phase: "ready", index, build, rebuilt: (loading.rebuilt ?? 0) + 1 },
    view: followed,
    run: EMPTY_RUN,
  });
}

function wordsOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
