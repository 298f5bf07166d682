import type { Graph } from "../../src/domain/graph.ts";
import type { ExportFile } from "../../src/export/export-format.ts";
import type { FormatName } from "../../src/export/format-names.ts";
import { FORMATS } from "../../src/export/formats.ts";
import { printPack } from "../../src/export/pack/print-pack.ts";
import type { Schema } from "../../src/schema/schema.ts";

/** A file that a part of the graph can be saved as: one of a format's, or the page with its quotes as footnotes. */
export type ShareFile = { readonly format: FormatName; readonly name: string } | { readonly format: "pack" };

/** The file and its media type: byte for byte what `countersign export` would write of a graph that has only this part. */
export function printShown(part: Graph, schema: Schema, file: ShareFile): ExportFile & { readonly type: string } {
  if (file.format === "pack") return { name: "evidence.html", text: printPack(part, schema), type: "text/html" };
  const { mediaType, print } = FORMATS[file.format];
  const found = print(part, schema).find(({ name }) => name === file.name);
  if (!found) throw new Error(`${file.format} has no file ${file.name}.`);
  return { ...found, type: mediaType };
}
