import type { Graph } from "../../src/domain/graph.ts";
import type { SchemaData } from "../../src/schema/schema.ts";
import { QueryService } from "./query-service.ts";

/** The graph comes first, and once; then queries, each answered in turn with a `Reply`. */
export type ToWorker =
  | { readonly kind: "graph"; readonly graph: Graph; readonly schema: SchemaData }
  | { readonly kind: "query"; readonly text: string; readonly now: Date };

let service: QueryService | undefined;

self.addEventListener("message", ({ data }: MessageEvent<ToWorker>) => {
  if (data.kind === "graph") service = new QueryService(data.graph, data.schema);
  else self.postMessage(service?.reply(data.text, data.now));
});
