import type { GraphIndex } from "../../src/query/graph-index.ts";
import type { BuildRecord } from "../../src/records/build-record.ts";
import type { Message } from "../messages.ts";

/** Where the page stands with its graph. */
export type Loading =
  | { readonly phase: "loading"; readonly files: readonly string[] }
  | { readonly phase: "failed"; readonly problem: Message }
  | Loaded;

export interface Loaded {
  readonly phase: "ready";
  readonly index: GraphIndex;
  readonly build: BuildRecord;
  /** How many graphs this page has shown before, since people decided something; absent for the first. */
  readonly rebuilt?: number;
}

export const EMPTY_LOADING: Loading = { phase: "loading", files: [] };

/** `file` has arrived. */
export function addFile(loading: Loading, file: string): Loading {
  return loading.phase === "loading" ? { ...loading, files: [...loading.files, file] } : loading;
}
