import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll } from "vitest";
import type { Decision, Words } from "../../src/decisions/decision.ts";
import { printChange } from "../../src/decisions/print-change.ts";
import { sha256Of } from "../../src/domain/ids.ts";
import { type BuildOptions, buildGraph } from "../../src/pipeline/build.ts";
import { openDesk, type ReviewDesk } from "../../src/review/open-desk.ts";
import { temporaryFolder, writeFiles } from "../pipeline/temporary-folder.ts";

/** Two texts that call one person by two names, and one meeting too many. */
export const TEXTS = {
  "a.txt": "Foreign Minister Kari Holm signed the Kaspi Pact in Oslo on 3 May 2021. Kari Holm met Lars Berg on Friday.",
  "b.txt": "K. Holm met Lars Berg in Bergen on 4 June 2021. The Kaspi Pact was signed by K. Holm in May.",
};

export const WHO = "Ana Lopez";
export const TODAY = "2025-12-03";

export interface ReviewFixture {
  readonly root: string;
  readonly build: BuildOptions;
  readonly desk: ReviewDesk;
}

/** Where the two texts are built once for all tests of a file. */
const BUILT = mkdtempSync(join(tmpdir(), "countersign-review-"));

beforeAll(async () => {
  writeFiles(join(BUILT, "corpus"), TEXTS);
  await buildGraph(optionsIn(BUILT), () => {});
});

afterAll(() => rmSync(BUILT, { recursive: true }));

function optionsIn(root: string): BuildOptions {
  const [corpus, out, cache] = ["corpus", "graph", "cache"].map((name) => join(root, name)) as [string, string, string];
  return { corpus, out, cache, toGraphml: () => "<graphml/>\n" };
}

/** A graph of the two texts and the desk over it, for one test. */
export function openReviewFixture(): ReviewFixture {
  const root = temporaryFolder();
  cpSync(BUILT, root, { recursive: true });
  const build = optionsIn(root);
  const desk = openDesk({
    build,
    findReviewer: async () => ({ who: WHO, when: TODAY }),
    explain: (error) => (error instanceof Error ? error.message : String(error)),
  });
  return { root, build, desk };
}

/** Words of one of the texts, where they stand first. */
export function wordsOf(file: keyof typeof TEXTS, text: string): Words {
  const start = TEXTS[file].indexOf(text);
  const document = sha256Of(new TextEncoder().encode(TEXTS[file]));
  return { document, start, end: start + text.length, text };
}

export const MERGE: Decision = {
  verdict: "same",
  a: wordsOf("a.txt", "Kari Holm"),
  b: wordsOf("b.txt", "K. Holm"),
  who: WHO,
  when: TODAY,
};

/** As the page sends it. */
export function sent(...add: readonly Decision[]): unknown {
  return JSON.parse(printChange({ add, remove: [] }));
}
