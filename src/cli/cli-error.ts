import type { ExitCode } from "./exit-code.ts";

/** What a command could not do; the message is for the person at the terminal and names the way out. */
export class CliError extends Error {
  override readonly name = "CliError";
  readonly exitCode: ExitCode;

  constructor(exitCode: ExitCode, message: string) {
    super(message);
    this.exitCode = exitCode;
  }
}
