import { readdirSync, readFileSync } from "node:fs";
import { basename, dirname, join, relative } from "node:path";
import { readFeature } from "./read-feature.ts";
import { isWriting, runExample } from "./run-example.ts";

/** What became of one example. */
export interface Outcome {
  /** The feature's folder, as `clauses/match`. */
  readonly area: string;
  readonly id: string;
  readonly name: string;
  /** `writing`: no part of a read-only language, and not run. */
  readonly result: "passed" | "failed" | "writing";
  readonly problem: string | undefined;
}

/** Runs all examples of the TCK in a folder, in the order of their names. `only`: those whose id starts with it. */
export function runTck(folder: string, only = ""): Outcome[] {
  const features = join(folder, "features");
  const files = readdirSync(features, { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(".feature"))
    .sort()
    .map((path) => join(features, path));
  return files.flatMap((file) => {
    const area = relative(features, dirname(file)).replaceAll("\\", "/");
    const examples = readFeature(basename(file, ".feature"), readFileSync(file, "utf8"));
    return examples
      .filter(({ id }) => id.startsWith(only))
      .map((example): Outcome => {
        const { id, name } = example;
        if (isWriting(example)) return { area, id, name, result: "writing", problem: undefined };
        const problem = problemOf(() => runExample(example, folder));
        return { area, id, name, result: problem === undefined ? "passed" : "failed", problem };
      });
  });
}

/** What is no `QueryError` is a mistake of ours, and fails the example as anything else does. */
function problemOf(run: () => string | undefined): string | undefined {
  try {
    return run();
  } catch (error) {
    return error instanceof Error ? `${error.stack?.split("\n").slice(0, 3).join(" ")}` : String(error);
  }
}
