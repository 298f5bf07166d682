import { showKeys } from "../keys/keys-dialog.tsx";
import { askConnections } from "../paths/ask-connections.ts";
import { COPY_LINK, SAVE_SHOWN } from "../share/share-commands.ts";
import { changeAppearance, changeView } from "../state/actions.ts";
import { toggleTheme } from "../state/appearance.ts";
import { toggleConsole } from "../state/console-view.ts";
import { DEFAULT_FILTERS } from "../state/filters.ts";
import { unhideAll } from "../state/reach.ts";
import { useExplorer } from "../state/store.ts";
import { showHidden, showWholeGraph } from "../state/view.ts";
import type { Command } from "./command.ts";
import { REDO, UNDO } from "./undo.ts";

/** What can be done from anywhere: the search lists it, and those with a key are heard everywhere. */
export const COMMANDS: readonly Command[] = [
  UNDO,
  REDO,
  {
    words: "Find what connects entities",
    run() {
      const { entity } = useExplorer.getState().view.selection;
      askConnections(...(entity ? [entity] : []));
    },
  },
  { words: "Show the whole graph", run: () => changeView(showWholeGraph) },
  { words: "Show what the filters hide", run: () => changeView(showHidden) },
  {
    words: "Reset the filters",
    run: () => changeView((view) => ({ ...view, filters: DEFAULT_FILTERS, reach: unhideAll(view.reach) })),
  },
  {
    words: "Open or close the console",
    key: "console",
    run: () => changeView((view) => ({ ...view, console: toggleConsole(view.console) })),
  },
  { words: "Switch between the light and the dark theme", run: () => changeAppearance(toggleTheme) },
  { words: "Show the keys", key: "keys", run: () => showKeys(true) },
  COPY_LINK,
  ...SAVE_SHOWN,
];
