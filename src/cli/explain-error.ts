import { DecisionsError } from "../decisions/messages.ts";
import { ModelError } from "../pipeline/annotate/model-error.ts";
import { IngestError } from "../pipeline/ingest/ingest-error.ts";
import { GraphError } from "../pipeline/write/graph-error.ts";
import { RecordError } from "../records/record-error.ts";
import { SchemaError } from "../schema/schema-error.ts";
import { GoldError } from "../score/messages.ts";
import { ServerError } from "../server/messages.ts";
import { CliError } from "./cli-error.ts";
import { EXIT, type ExitCode } from "./exit-code.ts";
import { ourMistake, systemSaysNo } from "./messages.ts";

/** What the rooms below throw for input that they cannot use. */
const INPUT_ERRORS = [
  DecisionsError,
  GoldError,
  GraphError,
  IngestError,
  ModelError,
  RecordError,
  SchemaError,
  ServerError,
];

/** What a person at the terminal is told of an error, and how the command ends. */
export function explainError(error: unknown): { readonly exitCode: ExitCode; readonly message: string } {
  if (error instanceof CliError) return error;
  if (INPUT_ERRORS.some((kind) => error instanceof kind)) {
    return { exitCode: EXIT.input, message: (error as Error).message };
  }
  const { code, path, syscall } = error as NodeJS.ErrnoException;
  if (code && syscall) return systemSaysNo(path, code);
  return { exitCode: EXIT.bug, message: ourMistake(error) };
}
