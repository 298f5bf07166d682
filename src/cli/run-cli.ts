import { CommanderError } from "commander";
import { EXIT, type ExitCode } from "./exit-code.ts";
import { explainError } from "./explain-error.ts";
import { toPrintable } from "./printable.ts";
import { buildProgram } from "./program.ts";
import type { Terminal } from "./terminal.ts";

/** Runs one command line (without `node` and the script) and says how it ended. Never throws. */
export async function runCli(words: readonly string[], terminal: Terminal): Promise<ExitCode> {
  try {
    await buildProgram(terminal).parseAsync(words, { from: "user" });
    return EXIT.done;
  } catch (error) {
    terminal.progress("");
    // Commander has printed its own by now.
    if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.done : EXIT.use;
    const { exitCode, message } = explainError(error);
    terminal.note(toPrintable(message));
    return exitCode;
  }
}
