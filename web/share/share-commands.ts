import type { Command } from "../commands/command.ts";
import { linkCopied } from "../messages.ts";
import { tell } from "../state/actions.ts";
import { isPicture } from "../state/stage.ts";
import type { ExplorerState } from "../state/store.ts";
import type { ShareFile } from "./print-shown.ts";
import { saveShown } from "./save-shown.ts";

/** What the menu of the header offers, in its order. */
export const SHARE_COMMANDS: readonly Command[] = [
  { words: "Copy the link to this view", isPossible: () => "clipboard" in navigator, run: copyLink },
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

function copyLink(): void {
  navigator.clipboard.writeText(location.href).then(() => tell(linkCopied()));
}
