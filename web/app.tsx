import { useEffect } from "react";
import { Blank } from "./components/blank.tsx";
import { Waiting } from "./components/waiting.tsx";
import { Workbench } from "./components/workbench.tsx";
import { emptyGraph } from "./messages.ts";
import { syncHistory } from "./state/history.ts";
import type { Loaded } from "./state/loading.ts";
import { useExplorer } from "./state/store.ts";

export function App() {
  const loading = useExplorer((state) => state.loading);
  if (loading.phase === "loading") return <Waiting files={loading.files} />;
  if (loading.phase === "failed") return <Blank message={loading.problem} />;
  if (loading.index.graph.documents.length === 0) return <Blank message={emptyGraph()} />;
  return <Ready loaded={loading} />;
}

function Ready({ loaded: { index } }: { readonly loaded: Loaded }) {
  useEffect(() => syncHistory(index), [index]);
  return <Workbench />;
}
