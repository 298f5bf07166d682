import type { GraphIndex } from "../../src/query/graph-index.ts";
import { changeRun } from "../state/actions.ts";
import { beginRun, cancelRun } from "../state/query-run.ts";
import { CancelledError, QueryClient } from "./query-client.ts";
import { addToHistory } from "./query-history.ts";

let client: { readonly index: GraphIndex; readonly of: QueryClient } | undefined;

/** Runs a query in the worker and keeps its answer, or what is wrong, in the state. Ends the query before it. */
export async function runQuery(index: GraphIndex, text: string): Promise<void> {
  if (client?.index !== index) client = { index, of: new QueryClient(index) };
  const answering = client.of.ask(text);
  changeRun((run) => beginRun(run, text));
  try {
    const reply = await answering;
    const isRight = "answer" in reply;
    changeRun(() => (isRight ? { phase: "done", text, ...reply } : { phase: "failed", text, ...reply }));
    if (isRight) addToHistory(text);
  } catch (error) {
    // Another query has begun, or `cancelQuery` has said so already.
    if (error instanceof CancelledError) return;
    const message = error instanceof Error ? error.message : String(error);
    const problem = { kind: "bound", code: "no-worker", message, start: 0, end: 0 } as const;
    changeRun(() => ({ phase: "failed", text, problem }));
  }
}

export function cancelQuery(): void {
  client?.of.cancel();
  changeRun(cancelRun);
}
