import { stat } from "node:fs/promises";
import { toGraphml } from "../../export/graphml.ts";
import type { BuildOptions } from "../../pipeline/build.ts";
import { cacheFolder } from "../../pipeline/cache.ts";
import type { ReviewDesk } from "../../review/open-desk.ts";
import { explainError } from "../explain-error.ts";
import { otherCorpus, otherModel } from "../messages.ts";

/** What people may decide on the page over the graph of this build; undefined where there is no folder for their decisions. */
export async function openReview(build: BuildOptions): Promise<ReviewDesk | undefined> {
  const folder = await stat(build.corpus).catch(() => undefined);
  if (!folder?.isDirectory()) return undefined;
  const [{ openDesk }, { findReviewer }] = await Promise.all([
    import("../../review/open-desk.ts"),
    import("../../review/find-reviewer.ts"),
  ]);
  return openDesk({
    build,
    findReviewer: () => findReviewer(undefined, build.corpus),
    explain: (error) => explainError(error).message,
  });
}

/**
 * How the graph in `graph` was built from `corpus`, as far as it says so itself.
 *
 * @throws CliError where the rules here would build another graph: of other texts, or with another model
 */
export async function findBuildOptions(graph: string, corpus: string): Promise<BuildOptions> {
  const [{ readGraph }, { nameModels }, { readSources }] = await Promise.all([
    import("../../pipeline/write/read-graph.ts"),
    import("../../pipeline/annotate/model-name.ts"),
    import("../../pipeline/ingest/read-sources.ts"),
  ]);
  const {
    graph: { documents },
    build,
  } = await readGraph(graph);
  if (build.model !== nameModels()) throw otherModel(graph, build.model);
  const { sources } = await readSources(corpus, graph);
  const known = new Set<string>(documents.map(({ sha256 }) => sha256));
  if (!sources.some(({ document }) => known.has(document.sha256))) throw otherCorpus(graph, corpus);
  return { corpus, out: graph, toGraphml, schema: build.schema, cache: cacheFolder(graph) };
}
