import { useEffect } from "react";
import { setSearching } from "../search/search.tsx";
import { changeAppearance } from "../state/actions.ts";
import { closePane } from "../state/appearance.ts";
import { goBack } from "../state/history.ts";
import { useExplorer } from "../state/store.ts";

/** Ctrl or ⌘ K, or `/`: search. Escape: back. Dialogs keep their own Escape. */
export function useKeys(): void {
  useEffect(() => {
    window.addEventListener("keydown", onKey);
    return () => window.removeEventListener("keydown", onKey);
  }, []);
}

function onKey(event: KeyboardEvent): void {
  if (event.defaultPrevented) return;
  const isSearch = (event.ctrlKey || event.metaKey) && event.key.toLowerCase() === "k";
  if (isSearch || (event.key === "/" && !isTyping(event.target))) {
    event.preventDefault();
    setSearching(true);
  } else if (event.key === "Escape" && !hasDialog()) {
    stepBack();
  }
}

function stepBack(): void {
  if (useExplorer.getState().appearance.pane) changeAppearance(closePane);
  else goBack();
}

function hasDialog(): boolean {
  const { appearance, view } = useExplorer.getState();
  return appearance.isSearching || view.selection.source !== undefined;
}

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement;
}
