import type { Command } from "commander";
import { printScores } from "../../score/print-scores.ts";
import { scoreGraph } from "../../score/score-graph.ts";
import { openGraph } from "../open-graph.ts";
import { printJson, toPrintable } from "../printable.ts";
import type { Terminal } from "../terminal.ts";

interface Flags {
  readonly perType?: true;
  readonly json?: true;
}

const EXAMPLES = `
Examples:
  countersign score graph gold
  countersign score graph gold --per-type
  countersign score graph gold --json | jq .relations.f1`;

export function addScore(program: Command, terminal: Terminal): void {
  program
    .command("score")
    .summary("compare a graph with annotations made by hand")
    .description(
      "Prints precision, recall and F1 of entities, relations, dates and statuses, document by document against gold: one JSON file a document, with its entities and relations. Documents are matched by the names of their files.",
    )
    .argument("<graph>", "the folder that a build wrote")
    .argument("<gold>", "the folder with the annotations")
    .option("--per-type", "also a line for each type and each predicate")
    .option("--json", "print all of it as JSON")
    .addHelpText("after", EXAMPLES)
    .action((graph: string, gold: string, flags: Flags) => score(graph, gold, flags, terminal));
}

async function score(folder: string, gold: string, flags: Flags, terminal: Terminal): Promise<void> {
  const { graph } = await openGraph(folder);
  const { readGold } = await import("../../score/read-gold.ts");
  const scores = scoreGraph(graph, readGold(gold));
  terminal.print(flags.json ? printJson(scores) : toPrintable(printScores(scores, flags.perType)));
}
