import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll } from "vitest";
import { openReview } from "../../src/cli/review/open-review.ts";
import { toGraphml } from "../../src/export/graphml.ts";
import { type BuildOptions, buildGraph } from "../../src/pipeline/build.ts";
import { type RunningServer, startServer } from "../../src/server/start-server.ts";

export interface ReviewServer extends RunningServer {
  readonly build: BuildOptions;
}

/** Serves a copy of the project's corpus, built anew, over which people may decide; all is gone after the last test. */
export async function openReviewServer(): Promise<ReviewServer> {
  const root = mkdtempSync(join(tmpdir(), "countersign-review-"));
  const build = { corpus: join(root, "corpus"), out: join(root, "graph"), cache: join(root, "cache"), toGraphml };
  cpSync("corpus", build.corpus, { recursive: true });
  rmSync(join(build.corpus, "decisions.yaml"), { force: true });
  await buildGraph(build, () => {});
  const review = await openReview(build);
  const server = await startServer({ page: "dist/web", graph: build.out, review, host: "127.0.0.1", port: 0 });
  afterAll(async () => {
    await server.close();
    rmSync(root, { recursive: true, force: true });
  });
  return { ...server, build };
}
