import type { Command } from "commander";
import type { BuildResult } from "../../pipeline/build.ts";
import { filesSkipped } from "../messages.ts";
import { addModelFlags } from "../model-flags.ts";
import { printJson, toLine } from "../printable.ts";
import { type BuildFlags, describeResult, noteLosses, runBuild } from "../run-build.ts";
import type { Terminal } from "../terminal.ts";

interface Flags extends BuildFlags {
  readonly strict?: true;
  readonly json?: true;
  readonly quiet?: true;
}

const EXAMPLES = `
Examples:
  countersign build                          corpus/ becomes graph/
  countersign build ~/texts --out my-graph
  countersign build --strict --quiet         for scripts: silent, and exit code 1 if a file was skipped
  countersign build --schema my-schema.yaml
  countersign build --model ~/models/bert-base-NER`;

export function addBuild(program: Command, terminal: Terminal): void {
  const command = program
    .command("build")
    .summary("make a graph of a folder of texts")
    .description(
      "Reads a folder of texts and writes a graph in which every claim carries the words of its sources. The graph that is there is replaced in one step at the end, so Ctrl-C leaves the last one.",
    )
    .argument("[folder]", "the texts", "corpus");
  addBuildFlags(command)
    .option("--strict", "end with exit code 1 if a file was skipped")
    .option("--json", "print the counts and what was skipped as JSON")
    .option("--quiet", "print nothing but errors")
    .addHelpText("after", EXAMPLES)
    .action((folder: string, flags: Flags) => build(folder, flags, terminal));
}

/** `start` takes them too. */
export function addBuildFlags(command: Command): Command {
  return addModelFlags(command)
    .option("--out <folder>", "where the graph goes", "graph")
    .option("--schema <file>", "entity types and predicates of your own, as YAML or JSON")
    .option("--no-cache", "read every document again, and keep nothing for the next build");
}

async function build(folder: string, flags: Flags, terminal: Terminal): Promise<void> {
  const result = await runBuild(folder, flags, terminal);
  if (flags.json) terminal.print(printJson(toRecord(result, flags.out)));
  else if (!flags.quiet) {
    noteLosses(result, terminal);
    terminal.print(`${toLine(flags.out)}: ${describeResult(result)}\n`);
  }
  if (flags.strict && result.skipped.length > 0) throw filesSkipped(result.skipped.length);
}

function toRecord({ build, skipped, otherLanguages, extracted, cached, seconds }: BuildResult, out: string): object {
  const { counts, decisions } = build;
  const languages = otherLanguages.map(({ path, language }) => ({ path, language }));
  return { out, counts, extracted, cached, seconds, skipped, otherLanguages: languages, decisions };
}
