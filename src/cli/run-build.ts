import { DECISIONS_FILE, describeDecision } from "../decisions/messages.ts";
import { toGraphml } from "../export/graphml.ts";
import type { BuildOptions, BuildResult, Progress } from "../pipeline/build.ts";
import { cacheFolder } from "../pipeline/cache.ts";
import { count } from "./count.ts";
import { type ModelFlags, toNameModel } from "./model-flags.ts";
import { toLine } from "./printable.ts";
import { readSchemaData } from "./read-schema.ts";
import type { Terminal } from "./terminal.ts";

/** What is built from what, as the flags say it. */
export interface BuildFlags extends ModelFlags {
  readonly out: string;
  readonly schema?: string;
  /** False for `--no-cache`. */
  readonly cache: boolean;
}

/** Builds with a line of progress, and with a remark for each file that was left out. */
export async function runBuild(corpus: string, flags: BuildFlags, terminal: Terminal): Promise<BuildResult> {
  const { buildGraph } = await import("../pipeline/build.ts");
  const options = await toBuildOptions(corpus, flags);
  const result = await buildGraph(options, (progress) => terminal.progress(describeProgress(progress)));
  terminal.progress("");
  return result;
}

/** What the flags say, as a build takes it. */
export async function toBuildOptions(corpus: string, flags: BuildFlags): Promise<BuildOptions> {
  return {
    corpus,
    out: flags.out,
    toGraphml,
    ...(flags.schema !== undefined && { schema: await readSchemaData(flags.schema) }),
    ...toNameModel(flags),
    ...(flags.cache && { cache: cacheFolder(flags.out) }),
  };
}

/** What was left out, decided about words that are gone, or kept without being read, a line each. */
export function noteLosses({ skipped, unmatched, otherLanguages }: BuildResult, terminal: Terminal): void {
  for (const { path, reason } of skipped) terminal.note(toLine(`skipped ${path}: ${reason}`));
  for (const { decision, problem } of unmatched) {
    terminal.note(toLine(`${DECISIONS_FILE} ${describeDecision(decision)} meets nothing: ${problem}`));
  }
  for (const { path, language } of otherLanguages) {
    terminal.note(toLine(`not in English (${language}), kept and searchable, but nothing is extracted: ${path}`));
  }
}

/** `5 documents, 103 entities, 175 claims in 2.1 s`, and whether the cache spared work. */
export function describeResult({ build, extracted, cached, seconds }: BuildResult): string {
  const { documents, entities, claims } = build.counts;
  const counts = [count(documents, "document"), count(entities, "entity"), count(claims, "claim")].join(", ");
  return `${counts} in ${seconds.toFixed(1)} s${describeCache(extracted, cached)}`;
}

function describeCache(extracted: number, cached: number): string {
  if (cached === 0) return "";
  if (extracted === 0) return " (nothing has changed: no document was read again)";
  return ` (${count(extracted, "document")} read, ${cached} unchanged)`;
}

function describeProgress({ stage, done, total }: Progress): string {
  const verbs = {
    read: "Reading files",
    extract: "Extracting",
    fuse: "Joining what the documents say",
    write: "Writing",
  };
  return total > 1 ? `${verbs[stage]}: ${done} of ${total}` : `${verbs[stage]} …`;
}
