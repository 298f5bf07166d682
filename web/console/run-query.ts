import type { GraphIndex } from "../../src/query/graph-index.ts";
import { changeRun } from "../state/actions.ts";
import type { Asked } from "../state/console-view.ts";
import { beginRun, cancelRun } from "../state/query-run.ts";
import { CancelledError, QueryClient } from "./query-client.ts";
import { addToHistory } from "./query-history.ts";
import type { Vocabulary } from "./vocabulary.ts";

let client: { readonly index: GraphIndex; readonly of: QueryClient } | undefined;

/** Runs a query in the worker and keeps its answer, or what is wrong, in the state. Ends the query before it. */
export async function runQuery(index: GraphIndex, asked: Asked): Promise<void> {
  const answering = clientOf(index).ask(asked);
  changeRun((run) => beginRun(run, asked));
  try {
    const reply = await answering;
    const isRight = "answer" in reply;
    changeRun(() => (isRight ? { phase: "done", asked, ...reply } : { phase: "failed", asked, ...reply }));
    if (isRight) addToHistory(asked);
  } catch (error) {
    // Another query has begun, or `cancelQuery` has said so already.
    if (error instanceof CancelledError) return;
    const message = error instanceof Error ? error.message : String(error);
    const problem = { kind: "bound", code: "no-worker", message, start: 0, end: 0 } as const;
    changeRun(() => ({ phase: "failed", asked, problem }));
  }
}

export function cancelQuery(): void {
  client?.of.cancel();
  changeRun(cancelRun);
}

/** What can be called in a query, from the worker that will run it. */
export function fetchVocabulary(index: GraphIndex): Promise<Vocabulary> {
  return clientOf(index).vocabulary();
}

function clientOf(index: GraphIndex): QueryClient {
  if (client?.index !== index) {
    client?.of.close();
    client = { index, of: new QueryClient(index) };
  }
  return client.of;
}
