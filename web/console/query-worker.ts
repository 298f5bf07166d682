import type { Graph } from "../../src/domain/graph.ts";
import type { SchemaData } from "../../src/schema/schema.ts";
import type { Asked } from "../state/console-view.ts";
import type { Reply } from "./answer.ts";
import { QueryService } from "./query-service.ts";
import type { Vocabulary } from "./vocabulary.ts";

/** The graph comes first, and once; then queries, each answered in turn. */
export type ToWorker =
  | { readonly kind: "graph"; readonly graph: Graph; readonly schema: SchemaData }
  | { readonly kind: "query"; readonly asked: Asked; readonly now: Date };

/** The vocabulary follows the graph; then a reply to each query. */
export type FromWorker =
  | { readonly kind: "vocabulary"; readonly vocabulary: Vocabulary }
  | { readonly kind: "reply"; readonly reply: Reply };

let service: QueryService | undefined;

self.addEventListener("message", ({ data }: MessageEvent<ToWorker>) => {
  if (data.kind === "graph") {
    service = new QueryService(data.graph, data.schema);
    send({ kind: "vocabulary", vocabulary: service.vocabulary });
  } else if (service) {
    send({ kind: "reply", reply: service.reply(data.asked, data.now) });
  }
});

function send(message: FromWorker): void {
  self.postMessage(message);
}
