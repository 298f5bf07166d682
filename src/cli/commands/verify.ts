import type { Command } from "commander";
import type { VerifyReport } from "../../pipeline/verify-graph.ts";
import { count } from "../count.ts";
import { notVerified } from "../messages.ts";
import { printJson, toLine } from "../printable.ts";
import type { Terminal } from "../terminal.ts";

interface Flags {
  readonly corpus?: string;
  readonly json?: true;
}

const EXAMPLES = `
Examples:
  countersign verify
  countersign verify my-graph --corpus ~/texts
  countersign verify --json | jq '.problems[].file'`;

export function addVerify(program: Command, terminal: Terminal): void {
  program
    .command("verify")
    .summary("check every quote against its source")
    .description(
      "Checks that every quote and every mention stands in its text where the graph says, and that texts and sources are byte for byte what they were at the build. Ends with exit code 1 if anything does not hold.",
    )
    .argument("[graph]", "the folder that a build wrote", "graph")
    .option("--corpus <folder>", 'the sources (default: "corpus" beside the graph, where it is there)')
    .option("--json", "print counts and problems as JSON")
    .addHelpText("after", EXAMPLES)
    .action((graph: string, flags: Flags) => verify(graph, flags, terminal));
}

async function verify(graph: string, flags: Flags, terminal: Terminal): Promise<void> {
  terminal.progress("Checking …");
  const { verifyGraph } = await import("../../pipeline/verify-graph.ts");
  const report = await verifyGraph(graph, flags.corpus);
  terminal.print(flags.json ? printJson(report) : describeReport(graph, report));
  if (report.problems.length > 0) throw notVerified(report.problems.length);
}

/** A line for each problem, and one that says what was looked at. */
function describeReport(graph: string, { documents, mentions, quotes, corpus, problems }: VerifyReport): string {
  const lines = problems.map(({ file, what }) => toLine(`${file}: ${what}`));
  const counts = `${count(quotes, "quote")} and ${count(mentions, "mention")} in ${count(documents, "document")}`;
  const against =
    corpus === undefined ? "their stored texts; no sources were found to compare" : `their stored texts and ${corpus}`;
  const verdict = problems.length === 0 ? ": all hold" : "";
  return [...lines, toLine(`${graph}: checked ${counts} against ${against}${verdict}`), ""].join("\n");
}
