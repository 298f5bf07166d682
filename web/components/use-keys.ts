import { useEffect } from "react";
import { isDeciding } from "../review/review-store.ts";
import { setSearching } from "../search/search.tsx";
import { changeAppearance, changeView } from "../state/actions.ts";
import { closePane } from "../state/appearance.ts";
import { toggleConsole } from "../state/console-view.ts";
import { goBack } from "../state/history.ts";
import { STAGES, type Stage } from "../state/stage.ts";
import { useExplorer } from "../state/store.ts";
import { goToStage } from "../state/view.ts";

/** Ctrl or ⌘ K, or `/`: search. Ctrl or ⌘ J, or `c`: the console. 1 to 6: a view. Escape: back. Dialogs keep their own Escape. */
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
  } else if (!isTyping && !hasDialog()) {
    if (event.key === "Escape") stepBack();
    else goTo(stageOf(event));
  }
}

/** Of the digit that was pressed, if there is a view with that number. */
function stageOf(event: KeyboardEvent): Stage | undefined {
  return isPlain(event, event.key) ? STAGES[Number(event.key) - 1] : undefined;
}

function goTo(stage: Stage | undefined): void {
  if (stage === undefined) return;
  changeAppearance(closePane);
  changeView((view) => goToStage(view, stage));
}

function stepBack(): void {
  if (useExplorer.getState().appearance.pane) changeAppearance(closePane);
  else goBack();
}

function hasDialog(): boolean {
  const { appearance, view } = useExplorer.getState();
  return appearance.isSearching || view.selection.source !== undefined || isDeciding();
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
    target instanceof HTMLSelectElement ||
    (target instanceof HTMLElement && target.isContentEditable)
  );
}
