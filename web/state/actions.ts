import { indexGraph } from "../../src/query/graph-index.ts";
import { RecordError } from "../../src/records/record-error.ts";
import { indexSchema } from "../../src/schema/schema.ts";
import { FetchError, fetchGraph } from "../api.ts";
import { brokenGraph, type Message } from "../messages.ts";
import type { Appearance } from "./appearance.ts";
import { addFile } from "./loading.ts";
import type { QueryRun } from "./query-run.ts";
import { useExplorer } from "./store.ts";
import type { View } from "./view.ts";

/** The graph comes from the server once; what fails is told to the reader. */
export async function loadGraph(): Promise<void> {
  try {
    const { graph, build } = await fetchGraph((file) => {
      useExplorer.setState(({ loading }) => ({ loading: addFile(loading, file) }));
    });
    const index = indexGraph(graph, indexSchema(build.schema));
    useExplorer.setState({ loading: { phase: "ready", index, build } });
  } catch (error) {
    useExplorer.setState({ loading: { phase: "failed", problem: reportOf(error) } });
  }
}

function reportOf(error: unknown): Message {
  if (error instanceof FetchError) return error.report;
  if (error instanceof RecordError) return brokenGraph(error.message);
  throw error;
}

/** One step of the reader: it gets a place in the browser's history. */
export function changeView(change: (view: View) => View): void {
  useExplorer.setState(({ notice: _, ...state }) => ({ ...state, view: change(state.view) }), true);
}

export function changeAppearance(change: (appearance: Appearance) => Appearance): void {
  useExplorer.setState(({ appearance }) => ({ appearance: change(appearance) }));
}

/** Where the evidence lies under the middle, it comes up. */
export function showEvidence(): void {
  changeAppearance((appearance) => ({ ...appearance, pane: "evidence" }));
}

export function changeRun(change: (run: QueryRun) => QueryRun): void {
  useExplorer.setState(({ run }) => ({ run: change(run) }));
}

/** One line for the reader until the next step. */
export function tell(notice: string): void {
  useExplorer.setState({ notice });
}

export function dismissNotice(): void {
  useExplorer.setState(({ notice: _, ...state }) => state, true);
}
