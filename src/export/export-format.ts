import type { Graph } from "../domain/graph.ts";
import type { Schema } from "../schema/schema.ts";

/** One way to hand a graph to other programs. */
export interface ExportFormat {
  /** With its dot, of every file that it prints. */
  readonly extension: string;
  readonly mediaType: string;
  /** One file for most formats; equal graphs give equal texts, whatever the order of their records. */
  print(graph: Graph, schema: Schema): readonly ExportFile[];
}

/** To be written as UTF-8. */
export interface ExportFile {
  /** Without a folder, made by us and never from a source. */
  readonly name: string;
  readonly text: string;
}
