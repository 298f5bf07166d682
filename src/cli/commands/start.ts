import type { Command } from "commander";
import type { ReviewDesk } from "../../review/open-desk.ts";
import { isLoopback } from "../../server/allowed-host.ts";
import { toLine } from "../printable.ts";
import { type BuildFlags, describeResult, noteLosses, runBuild, toBuildOptions } from "../run-build.ts";
import type { Terminal } from "../terminal.ts";
import { addBuildFlags } from "./build.ts";
import { addServeFlags, type ServeFlags, serveGraph } from "./serve.ts";

const EXAMPLES = `
Examples:
  countersign start                  corpus/ becomes graph/, which is then served
  countersign start ~/texts --out my-graph --open`;

export function addStart(program: Command, terminal: Terminal): void {
  const command = program
    .command("start")
    .summary("build, then serve")
    .description("Makes a graph of a folder of texts and shows it in the browser until Ctrl-C.")
    .argument("[folder]", "the texts", "corpus");
  addServeFlags(addBuildFlags(command))
    .addHelpText("after", EXAMPLES)
    .action((folder: string, flags: BuildFlags & ServeFlags) => start(folder, flags, terminal));
}

async function start(folder: string, flags: BuildFlags & ServeFlags, terminal: Terminal): Promise<void> {
  const result = await runBuild(folder, flags, terminal);
  noteLosses(result, terminal);
  terminal.print(`${toLine(flags.out)}: ${describeResult(result)}\n`);
  await serveGraph(flags.out, flags, terminal, await chooseReview(folder, flags, terminal));
}

/** Whoever starts from a folder of texts may decide about them, unless others are let in or nothing is kept to build on. */
async function chooseReview(
  folder: string,
  flags: BuildFlags & ServeFlags,
  terminal: Terminal,
): Promise<ReviewDesk | undefined> {
  if (flags.readOnly) return undefined;
  if (!isLoopback(flags.host) || !flags.cache) {
    terminal.note(`Nobody can decide anything on the page with ${flags.cache ? "--host" : "--no-cache"}.`);
    return undefined;
  }
  const { openReview } = await import("../review/open-review.ts");
  return openReview(await toBuildOptions(folder, flags));
}
