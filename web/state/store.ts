import { create } from "zustand";
import { type Appearance, EMPTY_APPEARANCE } from "./appearance.ts";
import { EMPTY_LOADING, type Loading } from "./loading.ts";
import { EMPTY_RUN, type QueryRun } from "./query-run.ts";
import { EMPTY_VIEW, type View } from "./view.ts";

/** Everything that the page knows; whatever else it shows is derived. */
export interface ExplorerState {
  readonly loading: Loading;
  readonly view: View;
  readonly appearance: Appearance;
  readonly run: QueryRun;
  /** One line for the reader until the next step. */
  readonly notice?: string;
}

export const useExplorer = create<ExplorerState>(() => ({
  loading: EMPTY_LOADING,
  view: EMPTY_VIEW,
  appearance: EMPTY_APPEARANCE,
  run: EMPTY_RUN,
}));
