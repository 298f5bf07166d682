import { Worker } from "node:worker_threads";
import type { Schema } from "../../schema/schema.ts";
import { CliError } from "../cli-error.ts";
import type { Terminal } from "../terminal.ts";
import type { QueryRequest } from "./query-session.ts";
import type { FromWorker, ToWorker } from "./query-worker.ts";

/** Runs queries one after the other for someone who may lose patience. */
export interface QueryRunner {
  readonly schema: Pick<Schema, "types" | "predicates">;
  /** Prints the result, or what is wrong. */
  run(request: QueryRequest): Promise<void>;
  /** Ends the query that is running, if one is. */
  cancel(): void;
  close(): Promise<void>;
}

/** A runner in a thread of its own, so that Ctrl-C is heard while a query runs. @throws CliError where there is no graph */
export async function openQueryRunner(folder: string, terminal: Terminal): Promise<QueryRunner> {
  const flag = new Int32Array(new SharedArrayBuffer(4));
  const worker = startWorker({ folder, flag });
  const next = listen(worker, terminal);
  const ready = await next();
  if (ready.kind === "failed") throw new CliError(ready.exitCode, ready.message);
  if (ready.kind !== "ready") throw new Error(`a worker began with ${ready.kind}`);
  return {
    schema: ready.schema,
    run: async (request) => {
      Atomics.store(flag, 0, 0);
      const { isInteractive: isTTY, width: columns } = terminal;
      worker.postMessage({ request, isTTY, columns } satisfies ToWorker);
      await next();
    },
    cancel: () => Atomics.store(flag, 0, 1),
    close: async () => {
      await worker.terminate();
    },
  };
}

function startWorker(workerData: object): Worker {
  if (!import.meta.url.endsWith(".ts"))
    return new Worker(new URL("./query-worker.js", import.meta.url), { workerData });
  // From the sources, as in a test, a thread needs help to read TypeScript.
  const url = JSON.stringify(new URL("./query-worker.ts", import.meta.url));
  const load = `import("tsx/esm/api").then(({ register }) => { register(); return import(${url}); })`;
  return new Worker(load, { workerData, eval: true });
}

/** Prints what the worker prints; the function gives its next other message. */
function listen(worker: Worker, terminal: Terminal): () => Promise<FromWorker> {
  let settle: { resolve(message: FromWorker): void; reject(error: Error): void } | undefined;
  worker.on("message", (message: FromWorker) => {
    if (message.kind === "print") terminal.print(message.text);
    else if (message.kind === "note") terminal.note(message.text);
    else settle?.resolve(message);
  });
  worker.on("error", (error: Error) => settle?.reject(error));
  return () =>
    new Promise((resolve, reject) => {
      settle = { resolve, reject };
    });
}
