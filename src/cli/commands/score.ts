import { writeFile } from "node:fs/promises";
import { basename, dirname, resolve } from "node:path";
import type { Command } from "commander";
import { readGraph } from "../../pipeline/write/read-graph.ts";
import { printReport, type ScoredSet } from "../../score/print-report.ts";
import { printScores } from "../../score/print-scores.ts";
import { scoreGraph } from "../../score/score-graph.ts";
import { fileNotWritten, graphWithoutGold, twoForms } from "../messages.ts";
import { printJson, toLine, toPrintable } from "../printable.ts";
import type { Terminal } from "../terminal.ts";

interface Flags {
  readonly perType?: true;
  readonly json?: true;
  readonly write?: string;
}

const EXAMPLES = `
Examples:
  countersign score graph gold
  countersign score graph gold --per-type
  countersign score graph gold --json | jq .relations.f1
  countersign score graph gold/ours other-graph gold/others --write docs/SCORES.md`;

export function addScore(program: Command, terminal: Terminal): void {
  program
    .command("score")
    .summary("compare a graph with annotations made by hand")
    .description(
      "Prints precision, recall and F1 of entities, relations, dates and statuses, document by document against gold: one JSON file a document, with its entities and relations. Documents are matched by the names of their files. Several graphs, each with its gold, are scored one by one.",
    )
    .argument("<graph>", "the folder that a build wrote")
    .argument("<gold>", "the folder with the annotations")
    .argument("[more...]", "more graphs, each with its gold")
    .option("--per-type", "also a line for each type and each predicate")
    .option("--json", "print all of it as JSON")
    .option("--write <file>", "write all of it as Markdown")
    .addHelpText("after", EXAMPLES)
    .action((graph: string, gold: string, more: readonly string[], flags: Flags) =>
      score([graph, gold, ...more], flags, terminal),
    );
}

async function score(folders: readonly string[], flags: Flags, terminal: Terminal): Promise<void> {
  if (flags.json && flags.write !== undefined) throw twoForms("--json", "--write");
  if (folders.length % 2 === 1) throw graphWithoutGold(folders.at(-1) ?? "");
  const sets: ScoredSet[] = [];
  for (let at = 0; at < folders.length; at += 2) sets.push(await scoreSet(folders[at] ?? "", folders[at + 1] ?? ""));
  if (flags.write !== undefined) return writeReport(flags.write, sets, terminal);
  const [only, ...others] = sets;
  if (flags.json) return terminal.print(printJson(only && others.length === 0 ? only.scores : sets));
  const printed = sets.map(({ name, scores }) => {
    const title = others.length === 0 ? "" : `${name}\n`;
    return `${title}${printScores(scores, flags.perType)}`;
  });
  terminal.print(toPrintable(printed.join("\n")));
}

async function scoreSet(folder: string, goldFolder: string): Promise<ScoredSet> {
  const { graph, build } = await readGraph(folder);
  const { readGold } = await import("../../score/read-gold.ts");
  const gold = readGold(goldFolder);
  return { name: nameOfSet(goldFolder), documents: gold.length, model: build.model, scores: scoreGraph(graph, gold) };
}

/** By its folder; `gold` alone says nothing, so then by the folder around it. */
function nameOfSet(gold: string): string {
  const place = resolve(gold);
  return basename(place) === "gold" ? basename(dirname(place)) : basename(place);
}

async function writeReport(path: string, sets: readonly ScoredSet[], terminal: Terminal): Promise<void> {
  await writeFile(path, printReport(sets)).catch(({ code }) => Promise.reject(fileNotWritten(path, code)));
  terminal.note(toLine(`wrote ${path}`));
}
