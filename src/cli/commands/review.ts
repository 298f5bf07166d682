import type { Command } from "commander";
import type { Question } from "../../decisions/questions.ts";
import { count } from "../count.ts";
import { openGraph } from "../open-graph.ts";
import { parseWhole } from "../parse-options.ts";
import { printJson, toLine } from "../printable.ts";
import type { Asked } from "../review/print-question.ts";
import type { Terminal } from "../terminal.ts";

interface Flags {
  readonly corpus: string;
  readonly who?: string;
  readonly below: number;
  readonly list?: true;
  readonly json?: true;
}

const EXAMPLES = `
Examples:
  countersign review                       y, n or l for each question; ? tells the rest
  countersign review my-graph --corpus ~/texts --who "Ana Lopez"
  countersign review --list --below 90 | less
  countersign review --json | jq '.[] | select(.kind == "merge") | .entities[].name'

Each answer stands in decisions.yaml at once: who gave it and when, about which words of which source. A build applies
them all, whatever rules have changed meanwhile, and tells those whose words are gone. The file can be edited by hand:
  - verdict: same                  # or: not the same · is a TYPE · reject claim PREDICATE · confirm claim PREDICATE
    a: { document: SHA-256 OF THE SOURCE, start: 0, end: 7, text: K. Holm }
    b: { document: …, start: 40, end: 49, text: Kari Holm }
    who: Ana Lopez
    when: 2025-12-03
Of a claim, a is its subject and b its object, or a alone its whole quote.`;

export function addReview(program: Command, terminal: Terminal): void {
  program
    .command("review")
    .summary("decide what the rules leave open")
    .description(
      "Asks whether entities with names that are alike are one, and whether words say what a claim of low confidence makes of them. The answers go into decisions.yaml beside the texts.",
    )
    .argument("[graph]", "the folder that a build wrote", "graph")
    .option("--corpus <folder>", "the texts, where decisions.yaml is", "corpus")
    .option("--who <name>", "who decides (default: the name that git or the system knows)")
    .option("--below <percent>", "ask about claims of less confidence", parseWhole("--below", 0, 100), 75)
    .option("--list", "print the questions and ask nothing")
    .option("--json", "print the questions as JSON and ask nothing")
    .addHelpText("after", EXAMPLES)
    .action((graph: string, flags: Flags) => review(graph, flags, terminal));
}

async function review(folder: string, flags: Flags, terminal: Terminal): Promise<void> {
  const index = await openGraph(folder);
  const [{ readDecisions }, { findQuestions }, { findProposals }, { readLexicon }] = await Promise.all([
    import("../../decisions/read-decisions.ts"),
    import("../../decisions/questions.ts"),
    import("../../pipeline/fuse/find-proposals.ts"),
    import("../../lexicon/lexicon.ts"),
  ]);
  const decisions = await readDecisions(flags.corpus, index.schema);
  const proposals = findProposals(index.graph, readLexicon());
  const questions = findQuestions(index.graph, { decisions, below: flags.below / 100, proposals });
  if (flags.json) return terminal.print(printJson(questions));
  if (questions.length === 0) return terminal.note("Nothing is left to decide.");
  if (flags.list) return listQuestions(questions, { folder, index }, terminal);
  await ask(questions, { folder, index }, flags, terminal);
}

async function listQuestions(questions: readonly Question[], asked: Asked, terminal: Terminal): Promise<void> {
  const { printQuestion } = await import("../review/print-question.ts");
  for (const question of questions) terminal.print(`${await printQuestion(question, asked, terminal)}\n`);
  terminal.note(toLine(count(questions.length, "question")));
}

async function ask(questions: readonly Question[], asked: Asked, flags: Flags, terminal: Terminal): Promise<void> {
  const [{ runReview }, { openDecisionsFile }, { findReviewer }] = await Promise.all([
    import("../review/run-review.ts"),
    import("../../review/decisions-file.ts"),
    import("../../review/find-reviewer.ts"),
  ]);
  const file = openDecisionsFile(flags.corpus, asked.index.schema);
  const by = await findReviewer(flags.who, flags.corpus);
  await runReview(questions, { asked, file, by }, terminal);
}
