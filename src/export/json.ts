import type { Graph } from "../domain/graph.ts";
import { printGraph } from "../records/graph-records.ts";
import type { ExportFormat } from "./export-format.ts";
import { toJsonList } from "./to-json-list.ts";

/** The records as they are, nothing left out but the texts: `{"documents": […], "entities": […], …}`. */
export const JSON_FORMAT: ExportFormat = {
  extension: ".json",
  mediaType: "application/json",
  print: (graph) => [{ name: "graph.json", text: toJson(graph) }],
};

function toJson(graph: Graph): string {
  const lists = Object.entries(printGraph(graph)).map(
    ([file, jsonLines]) => `${JSON.stringify(file.replace(".jsonl", ""))}: ${toJsonList(jsonLines)}`,
  );
  return `{\n${lists.join(",\n")}\n}\n`;
}
