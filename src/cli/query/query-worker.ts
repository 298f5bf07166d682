import { parentPort, workerData } from "node:worker_threads";
import type { Schema } from "../../schema/schema.ts";
import { CliError } from "../cli-error.ts";
import type { ExitCode } from "../exit-code.ts";
import { explainError } from "../explain-error.ts";
import { toPrintable } from "../printable.ts";
import { openTerminal } from "../terminal.ts";
import { openQuerySession, type QueryRequest, type QuerySession } from "./query-session.ts";

/** What a worker is asked, with what its terminal is like. */
export interface ToWorker {
  readonly request: QueryRequest;
  readonly isTTY: boolean;
  readonly columns: number | undefined;
}

/** What a worker says: that the graph is there, or is not; what to print; and that a query is over. */
export type FromWorker =
  | { readonly kind: "ready"; readonly schema: Pick<Schema, "types" | "predicates"> }
  | { readonly kind: "failed"; readonly exitCode: ExitCode; readonly message: string }
  | { readonly kind: "print" | "note"; readonly text: string }
  | { readonly kind: "done" };

/** `flag`: shared, and 1 once the running query is no longer wanted. */
const { folder, flag } = workerData as { readonly folder: string; readonly flag: Int32Array };

function say(message: FromWorker): void {
  parentPort?.postMessage(message);
}

function answer(session: QuerySession, { request, isTTY, columns }: ToWorker): void {
  const terminal = openTerminal({
    stdout: { isTTY, ...(columns !== undefined && { columns }), write: (text) => say({ kind: "print", text }) },
    stderr: { write: (text) => say({ kind: "note", text: text.replace(/\n$/, "") }) },
    env: process.env,
  });
  try {
    session.answer(request, terminal, () => Atomics.load(flag, 0) === 1);
  } catch (error) {
    if (!(error instanceof CliError)) throw error;
    terminal.note(toPrintable(error.message));
  }
  say({ kind: "done" });
}

try {
  const session = await openQuerySession(folder);
  const { types, predicates } = session.schema;
  say({ kind: "ready", schema: { types, predicates } });
  parentPort?.on("message", (message: ToWorker) => answer(session, message));
} catch (error) {
  say({ kind: "failed", ...pick(explainError(error)) });
}

function pick({ exitCode, message }: { readonly exitCode: ExitCode; readonly message: string }) {
  return { exitCode, message };
}
