import { spawn } from "node:child_process";
import { once } from "node:events";
import type { Command } from "commander";
import { DECISIONS_FILE } from "../../decisions/messages.ts";
import { bundledModel } from "../../pipeline/annotate/read-model.ts";
import type { ReviewDesk } from "../../review/open-desk.ts";
import { DEFAULT_HOST, DEFAULT_PORT } from "../../server/defaults.ts";
import { pageFolder } from "../page-folder.ts";
import { parseWhole } from "../parse-options.ts";
import type { Terminal } from "../terminal.ts";

/** How a server is reached; `start` takes the same. */
export interface ServeFlags {
  readonly host: string;
  readonly port?: number;
  readonly open?: true;
  readonly readOnly?: true;
}

interface Flags extends ServeFlags {
  readonly corpus?: string;
}

const EXAMPLES = `
Examples:
  countersign serve
  countersign serve --corpus corpus    and decide on the page what the rules leave open
  countersign serve my-graph --port 8080 --open
  countersign serve --host 0.0.0.0     let the machines around you see it too`;

export function addServe(program: Command, terminal: Terminal): void {
  const command = program
    .command("serve")
    .summary("show a graph in the browser")
    .description("Serves the explorer and a graph until Ctrl-C. It reads the graph's files anew at each request.")
    .argument("[graph]", "the folder that a build wrote", "graph")
    .option("--corpus <folder>", "the texts that the graph was built of: people may decide about them on the page");
  addServeFlags(command)
    .addHelpText("after", EXAMPLES)
    .action((graph: string, flags: Flags) => serve(graph, flags, terminal));
}

export function addServeFlags(command: Command): Command {
  return command
    .option("--host <address>", "the address to listen on", DEFAULT_HOST)
    .option(
      "--port <number>",
      `the port (default: ${DEFAULT_PORT}, or the next free one)`,
      parseWhole("--port", 0, 65535),
    )
    .option("--open", "open it in the browser")
    .option("--read-only", "let nobody decide anything on the page");
}

async function serve(graph: string, flags: Flags, terminal: Terminal): Promise<void> {
  if (flags.corpus === undefined || flags.readOnly) return serveGraph(graph, flags, terminal);
  const { findBuildOptions, openReview } = await import("../review/open-review.ts");
  await serveGraph(graph, flags, terminal, await openReview(await findBuildOptions(graph, flags.corpus)));
}

/** Serves until the process is told to stop. */
export async function serveGraph(
  graph: string,
  flags: ServeFlags,
  terminal: Terminal,
  review?: ReviewDesk,
): Promise<void> {
  const { startServer } = await import("../../server/start-server.ts");
  const server = await startServer({
    page: pageFolder(),
    graph,
    model: bundledModel(),
    host: flags.host,
    port: flags.port,
    review,
  });
  terminal.print(`Countersign is at ${server.address}  (Ctrl-C stops it)\n`);
  if (review)
    terminal.print(
      `What is decided on the page goes into ${DECISIONS_FILE} beside the texts; --read-only forbids it.\n`,
    );
  if (flags.open) openBrowser(server.address, terminal);
  await Promise.race([once(process, "SIGINT"), once(process, "SIGTERM")]);
  await server.close();
}

function openBrowser(address: string, terminal: Terminal): void {
  const openers: Readonly<Record<string, string>> = { darwin: "open", win32: "explorer" };
  const child = spawn(openers[process.platform] ?? "xdg-open", [address], { stdio: "ignore", detached: true });
  child.once("error", () => terminal.note("No browser could be started here. Open the address yourself."));
  child.unref();
}
