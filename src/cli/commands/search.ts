import type { Command } from "commander";
import type { Document } from "../../domain/document.ts";
import { compareText } from "../../domain/ids.ts";
import { type Span, textOf } from "../../domain/span.ts";
import { readGraph, readText } from "../../pipeline/write/read-graph.ts";
import { foldText } from "../../query/fold-text.ts";
import { excerptAround, findWords, foldWords } from "../../query/search-texts.ts";
import { count } from "../count.ts";
import { noLetters, noWords } from "../messages.ts";
import { parseWhole } from "../parse-options.ts";
import { printJson, toLine } from "../printable.ts";
import type { Terminal } from "../terminal.ts";

interface Flags {
  readonly graph: string;
  readonly limit: number;
  readonly json?: true;
}

interface Hit extends Span {
  readonly document: Document;
  /** The words as the text has them, and the line in which they stand; of a long line what is near. */
  readonly text: string;
  readonly line: string;
}

interface Found {
  /** Those that are shown. */
  readonly hits: readonly Hit[];
  /** How many there are in all, and in how many documents. */
  readonly count: number;
  readonly documents: number;
}

/** Characters of a line that are shown on either side of a hit. */
const REACH = 160;

const EXAMPLES = `
Examples:
  countersign search logistics
  countersign search "State Duma" --limit 100
  countersign search défense --json | jq '.hits[].document'`;

export function addSearch(program: Command, terminal: Terminal): void {
  program
    .command("search")
    .summary("where words stand in the sources")
    .description(
      "Prints the places of the sources, in whatever language, that read as given: in any case, with or without diacritics, also within longer words.",
    )
    .argument("<words...>", "the words, in their order")
    .option("--graph <folder>", "the folder that a build wrote", "graph")
    .option("--limit <number>", "places to print, 1 to 999999", parseWhole("--limit", 1, 999_999), 20)
    .option("--json", "print the places as JSON")
    .addHelpText("after", EXAMPLES)
    .action((words: readonly string[], flags: Flags) => search(words.join(" "), flags, terminal));
}

async function search(words: string, flags: Flags, terminal: Terminal): Promise<void> {
  const folded = foldWords(words);
  if (folded === "") throw noLetters(words);
  const found = await findInTexts(folded, flags, terminal);
  if (found.count === 0) throw noWords(words);
  if (flags.json) return terminal.print(printJson({ ...found, hits: found.hits.map(toRecord) }));
  for (const hit of found.hits) terminal.print(printHit(hit, terminal));
  const rest = found.count - found.hits.length;
  const more = rest > 0 ? `; ${rest.toLocaleString("en-GB")} of them not printed, see --limit` : "";
  terminal.note(`${count(found.count, "place")} in ${count(found.documents, "document")}${more}`);
}

async function findInTexts(words: string, { graph: folder, limit }: Flags, terminal: Terminal): Promise<Found> {
  const { graph } = await readGraph(folder);
  const hits: Hit[] = [];
  let [count, documents] = [0, 0];
  for (const document of [...graph.documents].sort((a, b) => compareText(a.path, b.path))) {
    terminal.progress(`Searching ${document.path} …`);
    const text = await readText(folder, document.id);
    const found = findWords(foldText(text), words, limit - hits.length);
    hits.push(...found.spans.map((span) => toHit(document, text, span)));
    count += found.count;
    if (found.count > 0) documents += 1;
  }
  return { hits, count, documents };
}

function toHit(document: Document, text: string, span: Span): Hit {
  return { document, ...span, text: textOf(text, span), line: textOf(text, excerptAround(text, span, REACH)) };
}

function printHit({ document: { title, path }, start, end, line }: Hit, terminal: Terminal): string {
  return `${terminal.style("bold", title)}  ${terminal.style("dim", `${path}:${start}–${end}`)}\n  ${toLine(line)}\n`;
}

function toRecord({ document: { id, title, path, language }, ...hit }: Hit): object {
  return { document: id, title, path, language, ...hit };
}
