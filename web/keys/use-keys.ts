import { useEffect } from "react";
import { isPossibleNow } from "../commands/command.ts";
import { COMMANDS } from "../commands/commands.ts";
import { setSearching } from "../search/search.tsx";
import { changeAppearance, changeView } from "../state/actions.ts";
import { closePane } from "../state/appearance.ts";
import { goBack } from "../state/history.ts";
import { STAGES } from "../state/stage.ts";
import { useExplorer } from "../state/store.ts";
import { goToStage } from "../state/view.ts";
import { isKey } from "./is-key.ts";
import { isTypingIn } from "./is-typing-in.ts";
import { KEYS, type Key, type KeyName } from "./keys.ts";

/** The keys that hold everywhere. Dialogs and menus keep their own, and a field all that write something. */
export function useKeys(): void {
  useEffect(() => {
    window.addEventListener("keydown", onKey);
    return () => window.removeEventListener("keydown", onKey);
  }, []);
}

interface GlobalKey {
  readonly key: KeyName;
  /** Also while a dialog is open. */
  readonly isAbove?: true;
  run(event: KeyboardEvent): void;
}

function listGlobalKeys(): readonly GlobalKey[] {
  const state = useExplorer.getState();
  return [
    { key: "search", isAbove: true, run: () => setSearching(true) },
    { key: "back", run: stepBack },
    { key: "view", run: ({ key }) => goToPlace(Number(key) - 1) },
    ...COMMANDS.flatMap((command) =>
      command.key && isPossibleNow(command, state) ? [{ key: command.key, run: command.run }] : [],
    ),
  ];
}

function onKey(event: KeyboardEvent): void {
  if (event.defaultPrevented) return;
  const isTyping = isTypingIn(event.composedPath()[0]);
  const isFree = ({ key, isAbove }: GlobalKey) => (isAbove || !hasDialog()) && !(isTyping && isOfFields(event, key));
  const found = listGlobalKeys().find((each) => isKey(event, each.key) && isFree(each));
  if (!found) return;
  event.preventDefault();
  found.run(event);
}

function goToPlace(place: number): void {
  const stage = STAGES[place];
  if (stage === undefined) return;
  changeAppearance(closePane);
  changeView((view) => goToStage(view, stage));
}

function stepBack(): void {
  if (useExplorer.getState().appearance.pane) changeAppearance(closePane);
  else goBack();
}

/** Asked of the page, so that a new dialog needs no word here. */
function hasDialog(): boolean {
  return document.querySelector("[role='dialog']") !== null;
}

/** True where the key writes or changes something in the field that one types in. */
function isOfFields(event: KeyboardEvent, name: KeyName): boolean {
  const { isOfFields }: Key = KEYS[name];
  return isOfFields === true || !(event.ctrlKey || event.metaKey);
}
