import { Command } from "commander";
import { readVersion } from "../pipeline/code-version.ts";
import { addAnnotate } from "./commands/annotate.ts";
import { addBuild } from "./commands/build.ts";
import { addCoverage } from "./commands/coverage.ts";
import { addExplain } from "./commands/explain.ts";
import { addExport } from "./commands/export.ts";
import { addNeighbours } from "./commands/neighbours.ts";
import { addPath } from "./commands/path.ts";
import { addQuery } from "./commands/query.ts";
import { addReview } from "./commands/review.ts";
import { addScore } from "./commands/score.ts";
import { addSearch } from "./commands/search.ts";
import { addServe } from "./commands/serve.ts";
import { addStart } from "./commands/start.ts";
import { addVerify } from "./commands/verify.ts";
import { EXIT_CODES_HELP } from "./exit-code.ts";
import { toPrintable } from "./printable.ts";
import type { Terminal } from "./terminal.ts";

const ABOUT = `Builds a knowledge graph from a folder of texts, in which every edge carries the exact words of its sources.`;

const EXAMPLES = `
Examples:
  countersign build corpus             read the texts and write graph/
  countersign serve                    explore it in a browser
  countersign neighbours RELOS         what is said about it, with the words
  countersign path "Vladimir Putin" Su-57
  countersign query "MATCH (p:Person)-[s:SIGNED]->(a) RETURN p.name, a.name, s.date"
  countersign verify                   check every quote against its source`;

/** The commands in the order in which a person needs them. What is heavy they import when they run, so that help comes at once. */
const COMMANDS = [
  addStart,
  addBuild,
  addServe,
  addNeighbours,
  addPath,
  addQuery,
  addSearch,
  addReview,
  addExplain,
  addCoverage,
  addAnnotate,
  addExport,
  addVerify,
  addScore,
];

/** The command line as a whole; it throws where commander would end the process. */
export function buildProgram(terminal: Terminal): Command {
  const program = new Command("countersign")
    .description(ABOUT)
    .version(readVersion(), "-v, --version", "print the version")
    .helpOption("-h, --help", "print this help")
    .helpCommand("help [command]", "print the help of a command")
    .exitOverride()
    .configureOutput({ writeOut: terminal.print, writeErr: (text) => terminal.note(toPrintable(text.trimEnd())) })
    .showHelpAfterError('"countersign --help" lists the commands, "countersign COMMAND --help" the flags of one.')
    .addHelpText("after", EXAMPLES)
    .addHelpText("afterAll", EXIT_CODES_HELP);
  for (const add of COMMANDS) add(program, terminal);
  return program;
}
