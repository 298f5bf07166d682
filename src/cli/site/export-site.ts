import { leaveOutTexts } from "../../export/site/graph-copy.ts";
import { printSingleFile, printSite } from "../../export/site/print-site.ts";
import { GRAPHML_FILE } from "../../pipeline/write/graph-files.ts";
import { readGraphFiles } from "./read-graph-files.ts";
import { readPage, readSingleFilePage } from "./read-page.ts";
import { writePage } from "./write-page.ts";
import { writeSite } from "./write-site.ts";

export interface SiteOptions {
  /** One HTML file instead of a folder. */
  readonly isSingleFile: boolean;
  /** Without the texts of the sources. */
  readonly isQuotesOnly: boolean;
}

/** Writes the explorer with the graph of a folder to `path`. */
export async function exportSite(graph: string, path: string, options: SiteOptions): Promise<void> {
  const whole = await readGraphFiles(graph);
  const files = options.isQuotesOnly ? leaveOutTexts(whole) : whole;
  if (!options.isSingleFile) return writeSite(path, printSite(await readPage(), files), graph);
  // No page asks for the GraphML; in a folder it is there to be taken along.
  const asked = new Map([...files].filter(([name]) => name !== GRAPHML_FILE));
  await writePage(path, printSingleFile(await readSingleFilePage(), asked));
}
