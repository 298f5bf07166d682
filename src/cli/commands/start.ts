import type { Command } from "commander";
import { toLine } from "../printable.ts";
import { type BuildFlags, describeResult, noteLosses, runBuild } from "../run-build.ts";
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
  await serveGraph(flags.out, flags, terminal);
}
