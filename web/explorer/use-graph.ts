import { useMemo } from "react";
import type { GraphIndex } from "../../src/query/graph-index.ts";
import type { BuildRecord } from "../../src/records/build-record.ts";
import { type Theme, themeOf } from "../state/appearance.ts";
import type { Loaded } from "../state/loading.ts";
import { type ExplorerState, useExplorer } from "../state/store.ts";
import { findTypeLook, listTypeLooks, type TypeLook } from "./type-looks.ts";

/** Only for components that are drawn once the graph is there. */
export function useGraph(): GraphIndex {
  return useExplorer((state) => loadedOf(state).index);
}

export function useBuild(): BuildRecord {
  return useExplorer((state) => loadedOf(state).build);
}

export function useTheme(): Theme {
  return useExplorer((state) => themeOf(state.appearance));
}

/** How the types of the graph look, those of the schema first. */
export function useTypeLooks(): readonly TypeLook[] {
  const { schema } = useGraph();
  return useMemo(() => listTypeLooks(schema), [schema]);
}

export function useTypeLook(type: string): TypeLook {
  return findTypeLook(useTypeLooks(), type);
}

function loadedOf({ loading }: ExplorerState): Loaded {
  if (loading.phase !== "ready") throw new Error("A part of the page was drawn before the graph had arrived.");
  return loading;
}
