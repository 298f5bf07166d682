import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { type Command, Option } from "commander";
import type { ExportFile } from "../../export/export-format.ts";
import { FORMAT_DESCRIPTIONS, type FormatName } from "../../export/format-names.ts";
import { chooseEntity } from "../choose-entity.ts";
import { fileNotWritten, needsFolder, needsPack, needsSite, tooMuchForATerminal } from "../messages.ts";
import { openGraph } from "../open-graph.ts";
import { toLine } from "../printable.ts";
import { exportSite } from "../site/export-site.ts";
import { writePage } from "../site/write-page.ts";
import type { Terminal } from "../terminal.ts";

interface Flags {
  readonly format: FormatName;
  readonly out?: string;
  readonly site?: string;
  readonly singleFile?: true;
  readonly quotesOnly?: true;
  readonly pack?: string;
  readonly entity?: string;
}

const EXAMPLES = `
Examples:
  countersign export --out graph.graphml               for Gephi, yEd, Cytoscape, NetworkX
  countersign export my-graph --format csv --out tables
  countersign export --format json | jq '.claims | length'
  countersign export --format cypher | cypher-shell    into Neo4j
  countersign export --site public                     the explorer for a web server
  countersign export --site relos.html --single-file --quotes-only
  countersign export --pack relos.html --entity RELOS  its claims with the words that say so, to print or send`;

export function addExport(program: Command, terminal: Terminal): void {
  const names = Object.keys(FORMAT_DESCRIPTIONS);
  program
    .command("export")
    .summary("hand the graph to another program, or to readers")
    .description(`Prints the graph in another format, or writes it with --out:\n${describeFormats()}`)
    .argument("[graph]", "the folder that a build wrote", "graph")
    .addOption(new Option("--format <name>", "the format").choices(names).default("graphml"))
    .option("--out <path>", "a file, or a folder where the format has several files; else it is printed")
    .addOption(
      new Option("--site <path>", "write the explorer with the graph into a folder").conflicts(["format", "out"]),
    )
    .option("--single-file", "with --site: one HTML file that opens with a double-click")
    .option("--quotes-only", "with --site: leave the texts of the sources out, show only what is quoted")
    .addOption(
      new Option(
        "--pack <file>",
        "write claims with quotes as footnotes and the hashes of their sources, in HTML",
      ).conflicts(["format", "out", "site"]),
    )
    .option("--entity <name>", "with --pack: only claims about this entity; Type:Name where a name is not enough")
    .addHelpText("after", EXAMPLES)
    .action((graph: string, flags: Flags) => exportAsAsked(graph, flags, terminal));
}

function describeFormats(): string {
  return Object.entries(FORMAT_DESCRIPTIONS)
    .map(([name, description]) => `  ${name.padEnd(8)} ${description}`)
    .join("\n");
}

async function exportAsAsked(folder: string, flags: Flags, terminal: Terminal): Promise<void> {
  const { site, singleFile, quotesOnly, pack, entity } = flags;
  if (site === undefined && singleFile) throw needsSite("--single-file");
  if (site === undefined && quotesOnly) throw needsSite("--quotes-only");
  if (pack === undefined && entity !== undefined) throw needsPack("--entity");
  if (pack !== undefined) return exportPack(folder, pack, entity, terminal);
  if (site === undefined) return exportGraph(folder, flags, terminal);
  await exportSite(folder, site, { isSingleFile: singleFile ?? false, isQuotesOnly: quotesOnly ?? false });
  terminal.note(toLine(`wrote ${site}`));
}

async function exportPack(folder: string, path: string, name: string | undefined, terminal: Terminal): Promise<void> {
  const [index, { printPack }] = await Promise.all([openGraph(folder), import("../../export/pack/print-pack.ts")]);
  const about = name === undefined ? undefined : chooseEntity(index, name);
  await writePage(path, printPack(index.graph, index.schema, about));
  terminal.note(toLine(`wrote ${path}`));
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
