import type { GraphIndex } from "../../src/query/graph-index.ts";
import type { SchemaData } from "../../src/schema/schema.ts";
import type { Asked } from "../state/console-view.ts";
import type { Reply } from "./answer.ts";
import { noWorker } from "./messages.ts";
import type { FromWorker, ToWorker } from "./query-worker.ts";
import QueryWorker from "./query-worker.ts?worker";
import type { Vocabulary } from "./vocabulary.ts";

/** A query was ended because the reader asked for that or began another. */
export class CancelledError extends Error {
  override readonly name = "CancelledError";
}

/** Runs queries in a worker, one at a time, so that the page never waits. */
export class QueryClient {
  readonly #index: GraphIndex;
  /** Of the first worker; those after it say the same. */
  readonly #vocabulary: Promise<Vocabulary>;
  #tellVocabulary: (vocabulary: Vocabulary) => void = () => {};
  #worker: Worker | undefined;
  #asking: { resolve(reply: Reply): void; reject(reason: Error): void } | undefined;

  constructor(index: GraphIndex) {
    this.#index = index;
    this.#vocabulary = new Promise((resolve) => {
      this.#tellVocabulary = resolve;
    });
  }

  /** What can be called in a query; starts the worker, so that the first query need not wait for it. */
  vocabulary(): Promise<Vocabulary> {
    this.#start();
    return this.#vocabulary;
  }

  /** Ends the query before it. @throws CancelledError, and Error where the worker cannot be started */
  ask(asked: Asked, now = new Date()): Promise<Reply> {
    this.cancel();
    const worker = this.#start();
    return new Promise<Reply>((resolve, reject) => {
      this.#asking = { resolve, reject };
      worker.postMessage({ kind: "query", asked, now } satisfies ToWorker);
    });
  }

  /** A worker in the middle of a query hears nothing, so it is ended and another started. */
  cancel(): void {
    if (!this.#asking) return;
    this.#stop(new CancelledError());
    this.#start();
  }

  /** Ends the worker for good: its graph is not the one on the page any more. */
  close(): void {
    this.#stop(new CancelledError());
  }

  #start(): Worker {
    if (this.#worker) return this.#worker;
    const worker = new QueryWorker();
    worker.onmessage = ({ data }: MessageEvent<FromWorker>) => this.#hear(data);
    worker.onerror = ({ message }) => this.#stop(new Error(message || noWorker()));
    const { graph, schema } = this.#index;
    const { name, types, predicates } = schema;
    const data: SchemaData = { name, types, predicates };
    worker.postMessage({ kind: "graph", graph, schema: data } satisfies ToWorker);
    this.#worker = worker;
    return worker;
  }

  #hear(message: FromWorker): void {
    if (message.kind === "vocabulary") {
      this.#tellVocabulary(message.vocabulary);
    } else {
      this.#asking?.resolve(message.reply);
      this.#asking = undefined;
    }
  }

  #stop(reason: Error): void {
    this.#worker?.terminate();
    this.#worker = undefined;
    this.#asking?.reject(reason);
    this.#asking = undefined;
  }
}
