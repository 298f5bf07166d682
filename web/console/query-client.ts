import type { GraphIndex } from "../../src/query/graph-index.ts";
import type { SchemaData } from "../../src/schema/schema.ts";
import type { Reply } from "./answer.ts";
import type { ToWorker } from "./query-worker.ts";
import QueryWorker from "./query-worker.ts?worker";

/** A query was ended because the reader asked for that or began another. */
export class CancelledError extends Error {
  override readonly name = "CancelledError";
}

/** Runs queries in a worker, one at a time, so that the page never waits. */
export class QueryClient {
  readonly #index: GraphIndex;
  #worker: Worker | undefined;
  #reject: ((reason: CancelledError) => void) | undefined;

  constructor(index: GraphIndex) {
    this.#index = index;
  }

  /** Ends the query before it. @throws CancelledError, and Error where the worker cannot be started */
  ask(text: string, now = new Date()): Promise<Reply> {
    this.cancel();
    const worker = this.#start();
    return new Promise<Reply>((resolve, reject) => {
      this.#reject = reject;
      worker.onmessage = ({ data }: MessageEvent<Reply>) => {
        this.#reject = undefined;
        resolve(data);
      };
      worker.onerror = (event) => {
        this.#stop();
        reject(new Error(event.message || "The page could not start the worker that runs queries."));
      };
      worker.postMessage({ kind: "query", text, now } satisfies ToWorker);
    });
  }

  /** A worker in the middle of a query hears nothing, so it is ended; the next query starts another. */
  cancel(): void {
    if (!this.#reject) return;
    const reject = this.#reject;
    this.#stop();
    reject(new CancelledError());
  }

  #start(): Worker {
    if (this.#worker) return this.#worker;
    const { graph, schema } = this.#index;
    const { name, types, predicates } = schema;
    const data: SchemaData = { name, types, predicates };
    this.#worker = new QueryWorker();
    this.#worker.postMessage({ kind: "graph", graph, schema: data } satisfies ToWorker);
    return this.#worker;
  }

  #stop(): void {
    this.#worker?.terminate();
    this.#worker = undefined;
    this.#reject = undefined;
  }
}
