import type { Command } from "commander";
import { twoForms } from "../messages.ts";
import { parseWhole } from "../parse-options.ts";
import { collectParameter } from "../query/parse-parameter.ts";
import type { QueryRequest } from "../query/query-session.ts";
import { readQuery } from "../query/read-query.ts";
import type { Terminal } from "../terminal.ts";

interface Flags {
  readonly graph: string;
  readonly file?: string;
  readonly param?: readonly string[];
  readonly json?: true;
  readonly csv?: true;
  readonly evidence?: true;
  readonly explain?: true;
  readonly profile?: true;
  readonly limitTime: number;
}

const EXAMPLES = `
Examples:
  countersign query                                  a prompt with history; :examples shows queries worth stealing
  countersign query "MATCH (p:Person)-[s:SIGNED]->(a:Agreement) RETURN p.name, a.name, s.date" --evidence
  countersign query "MATCH (n:Entity {name: \\$name}) RETURN n" --param "name=Vladimir Putin" --json
  countersign query --file who-signed.cypher --csv > who-signed.csv
  echo "CALL conflicts()" | countersign query

The language is the reading part of openCypher; docs/queries.md tells the labels, relationships and properties.
Exit code 1 also stands for a query that was stopped, since it took too long or grew too large.`;

export function addQuery(program: Command, terminal: Terminal): void {
  program
    .command("query")
    .summary("ask the graph in openCypher")
    .description("Runs a query over the graph and prints a table. Queries only read.")
    .argument("[text]", "the query; without one and without --file: a prompt, or the standard input")
    .option("--graph <folder>", "the folder that a build wrote", "graph")
    .option("--file <path>", "a file with the query")
    .option("--param <name=value>", "a parameter, for $name in the query; may be given several times", collectParameter)
    .option("--json", "print columns and rows as JSON")
    .option("--csv", "print a table for spreadsheets")
    .option("--evidence", "also print the quotes behind each row, with their places")
    .option("--explain", "print how the query would be run")
    .option("--profile", "run it and print how many rows each step gave and how long it took")
    .option("--limit-time <seconds>", "how long it may run", parseWhole("--limit-time", 1, 86_400), 30)
    .addHelpText("after", EXAMPLES)
    .action((text: string | undefined, flags: Flags) => queryGraph(text, flags, terminal));
}

async function queryGraph(text: string | undefined, flags: Flags, terminal: Terminal): Promise<void> {
  const request = toRequest(flags);
  const query = await readQuery({ text, file: flags.file }, terminal);
  if (query === undefined) {
    const { runPrompt } = await import("../query/run-prompt.ts");
    return runPrompt(flags.graph, request, terminal);
  }
  const { openQuerySession } = await import("../query/query-session.ts");
  const session = await openQuerySession(flags.graph);
  session.answer({ ...request, text: query }, terminal);
}

function toRequest(flags: Flags): QueryRequest {
  if (flags.json && flags.csv) throw twoForms("--json", "--csv");
  if (flags.explain && flags.profile) throw twoForms("--explain", "--profile");
  return {
    text: "",
    format: flags.json ? "json" : flags.csv ? "csv" : "table",
    evidence: flags.evidence ?? false,
    mode: flags.explain ? "explain" : flags.profile ? "profile" : "run",
    parameters: flags.param ?? [],
    seconds: flags.limitTime,
  };
}
