import { useEffect } from "react";
import { setSearching } from "../search/search.tsx";
import { changeAppearance, changeView } from "../state/actions.ts";
import { closePane } from "../state/appearance.ts";
import { toggleConsole } from "../state/console-view.ts";
import { goBack } from "../state/history.ts";
import { useExplorer } from "../state/store.ts";

/** Ctrl or ⌘ K, or `/`: search. Ctrl or ⌘ J, or `c`: the console. Escape: back. Dialogs keep their own Escape. */
export function useKeys(): void {
  useEffect(() => {
    window.addEventListener("keydown", onKey);
    return () => window.removeEventListener("keydown", onKey);
  }, []);
}

function onKey(event: KeyboardEvent): void {
  if (event.defaultPrevented) return;
  const isTyping = isTypingIn(event.composedPath()[0]);
  if (isCommand(event, "k") || (isPlain(event, "/") && !isTyping)) {
    event.preventDefault();
    setSearching(true);
  } else if (!hasDialog() && (isCommand(event, "j") || (isPlain(event, "c") && !isTyping))) {
    event.preventDefault();
    changeView((view) => ({ ...view, console: toggleConsole(view.console) }));
  } else if (event.key === "Escape" && !isTyping && !hasDialog()) {
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

function isCommand(event: KeyboardEvent, key: string): boolean {
  return (event.ctrlKey || event.metaKey) && event.key.toLowerCase() === key;
}

function isPlain(event: KeyboardEvent, key: string): boolean {
  return !event.ctrlKey && !event.metaKey && !event.altKey && event.key === key;
}

/** The target as the event's path has it: that of an event from a shadow root is its host. */
function isTypingIn(target: EventTarget | undefined): boolean {
  return (
    target instanceof HTMLInputElement ||
    target instanceof HTMLTextAreaElement ||
    (target instanceof HTMLElement && target.isContentEditable)
  );
}
