import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { type Command, Option } from "commander";
import type { ExportFile } from "../../export/export-format.ts";
import { FORMAT_DESCRIPTIONS, type FormatName } from "../../export/format-names.ts";
import { fileNotWritten, needsFolder, tooMuchForATerminal } from "../messages.ts";
import { openGraph } from "../open-graph.ts";
import { toLine } from "../printable.ts";
import type { Terminal } from "../terminal.ts";

interface Flags {
  readonly format: FormatName;
  readonly out?: string;
}

const EXAMPLES = `
Examples:
  countersign export --out graph.graphml               for Gephi, yEd, Cytoscape, NetworkX
  countersign export my-graph --format csv --out tables
  countersign export --format json | jq '.claims | length'
  countersign export --format cypher | cypher-shell    into Neo4j`;

export function addExport(program: Command, terminal: Terminal): void {
  const names = Object.keys(FORMAT_DESCRIPTIONS);
  program
    .command("export")
    .summary("hand the graph to another program")
    .description(`Prints the graph in another format, or writes it with --out:\n${describeFormats()}`)
    .argument("[graph]", "the folder that a build wrote", "graph")
    .addOption(new Option("--format <name>", "the format").choices(names).default("graphml"))
    .option("--out <path>", "a file, or a folder where the format has several files; else it is printed")
    .addHelpText("after", EXAMPLES)
    .action((graph: string, flags: Flags) => exportGraph(graph, flags, terminal));
}

function describeFormats(): string {
  return Object.entries(FORMAT_DESCRIPTIONS)
    .map(([name, description]) => `  ${name.padEnd(8)} ${description}`)
    .join("\n");
}

async function exportGraph(folder: string, { format, out }: Flags, terminal: Terminal): Promise<void> {
  const [{ graph, schema }, { FORMATS }] = await Promise.all([openGraph(folder), import("../../export/formats.ts")]);
  const files = FORMATS[format].print(graph, schema);
  const [only, ...others] = files;
  if (out === undefined) {
    if (!only || others.length > 0) throw needsFolder(format, files.length);
    if (terminal.isInteractive) throw tooMuchForATerminal(format);
    return terminal.print(only.text);
  }
  for (const path of await writeFiles(files, out)) terminal.note(toLine(`wrote ${path}`));
}

/** One file takes the name `out`, several lie in a folder of that name. */
async function writeFiles(files: readonly ExportFile[], out: string): Promise<readonly string[]> {
  const paths: string[] = [];
  for (const file of files) {
    const path = files.length === 1 ? out : join(out, file.name);
    try {
      await mkdir(dirname(path), { recursive: true });
      await writeFile(path, file.text);
    } catch (error) {
      throw fileNotWritten(path, (error as NodeJS.ErrnoException).code);
    }
    paths.push(path);
  }
  return paths;
}
