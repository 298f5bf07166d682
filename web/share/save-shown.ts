import { cutGraph } from "../../src/export/cut-graph.ts";
import { shortName } from "../explorer/short-name.ts";
import { shownOf } from "../explorer/use-shown.ts";
import { fileName } from "../files/file-name.ts";
import { saveFile } from "../files/save-file.ts";
import { useExplorer } from "../state/store.ts";
import type { ShareFile } from "./print-shown.ts";

/** Hands the entities and claims that the graph shows, with the quotes and sources of these alone, to the reader as a file. */
export async function saveShown(file: ShareFile): Promise<void> {
  const { loading, view, run } = useExplorer.getState();
  if (loading.phase !== "ready") return;
  const { index } = loading;
  const { distances, claims } = shownOf(index, { view, run });
  const part = cutGraph(index.graph, { entities: distances.keys(), claims: claims.map(({ id }) => id) });
  // Apart from the page: most readers never ask for it.
  const { printShown } = await import("./print-shown.ts");
  const { name, type, text } = printShown(part, index.schema, file);
  const { entity } = view.selection;
  saveFile(fileName(entity && shortName(index.entity(entity)), name), type, text);
}
