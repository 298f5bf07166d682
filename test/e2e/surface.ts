import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { exportSite } from "../../src/cli/site/export-site.ts";
import { startServer } from "../../src/server/start-server.ts";

/** How the page reaches a reader: from `countersign serve`, or as the one file of `countersign export --single-file`. */
export type Surface = "served" | "file";

declare module "vitest" {
  interface ProvidedContext {
    /** Set by the project of vitest.e2e.config.ts that runs the test. */
    surface: Surface;
  }
}

/** Where the page over a graph can be opened, until it is closed. */
export interface Place {
  readonly address: string;
  close(): Promise<void>;
}

const PAGE = "dist/web";

/** Puts the built page over the graph of a folder. */
export function publish(surface: Surface, graph: string): Promise<Place> {
  return surface === "file" ? writeFile(graph) : serve(graph);
}

async function serve(graph: string): Promise<Place> {
  const { address, close } = await startServer({ page: PAGE, graph, model: "models/en", host: "127.0.0.1", port: 0 });
  return { address, close };
}

async function writeFile(graph: string): Promise<Place> {
  const folder = await mkdtemp(join(tmpdir(), "countersign-file-"));
  const path = join(folder, "explorer.html");
  await exportSite(graph, path, { isSingleFile: true, isQuotesOnly: false });
  return { address: pathToFileURL(path).href, close: () => rm(folder, { recursive: true, force: true }) };
}
