import type { Command } from "../commands/command.ts";
import { linkCopied } from "../messages.ts";
import { tell } from "../state/actions.ts";
import { isPicture } from "../state/stage.ts";
import type { ExplorerState } from "../state/store.ts";
import type { ShareFile } from "./print-shown.ts";
import { saveShown } from "./save-shown.ts";

/** A browser without a clipboard for this page has only its address bar. */
export const COPY_LINK: Command = {
  words: "Copy the link to this view",
  isPossible: () => "clipboard" in navigator,
  run: () => navigator.clipboard.writeText(location.href).then(() => tell(linkCopied())),
};

/** What the graph shows, as files: in the menu of the header and in the search. */
export const SAVE_SHOWN: readonly Command[] = [
  save("Save the graph shown as GraphML", { format: "graphml", name: "graph.graphml" }),
  save("Save the graph shown as GEXF", { format: "gexf", name: "graph.gexf" }),
  save("Save the graph shown as JSON", { format: "json", name: "graph.json" }),
  save("Save its entities as CSV", { format: "csv", name: "nodes.csv" }),
  save("Save its claims as CSV", { format: "csv", name: "edges.csv" }),
  save("Save its quotes as CSV", { format: "csv", name: "evidence.csv" }),
  save("Save its evidence to print or send, as HTML", { format: "pack" }),
];

function save(words: string, file: ShareFile): Command {
  return { words, isPossible: isGraphShown, run: () => saveShown(file) };
}

/** The other views show tables of their own, and save them themselves. */
function isGraphShown({ loading, view }: ExplorerState): boolean {
  return loading.phase === "ready" && isPicture(view.stage ?? "graph");
}
