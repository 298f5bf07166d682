import { BUILD_FILE } from "../records/build-record.ts";
import { RECORD_FILES } from "../records/graph-records.ts";

/** What of `graph/` the page may ask for. */
const GRAPH_FILES: readonly string[] = [BUILD_FILE, ...RECORD_FILES, "graph.graphml"];

/** A source's text under the id of its document. */
const TEXT_FILE = /^text\/d[0-9a-f]{16}\.txt$/;

/** What of the language model's folder a page that runs it may ask for. */
const MODEL_FILES: readonly string[] = ["config.json", "vocabulary.txt", "gazetteer.tsv", "onnx/model_quantized.onnx"];

/** Where a request leads: a file of the page, of the graph or of the model, by its path in that folder. */
export interface ServedPath {
  readonly folder: "page" | "graph" | "model";
  readonly path: string;
}

/** `pathname` as it stands in the request; undefined where nothing is served under it. */
export function findServedPath(pathname: string): ServedPath | undefined {
  if (pathname === "/") return { folder: "page", path: "index.html" };
  const path = pathname.slice(1);
  if (path.startsWith("model/")) {
    const file = path.slice("model/".length);
    return MODEL_FILES.includes(file) ? { folder: "model", path: file } : undefined;
  }
  if (!path.startsWith("graph/")) return { folder: "page", path };
  const file = path.slice("graph/".length);
  return GRAPH_FILES.includes(file) || TEXT_FILE.test(file) ? { folder: "graph", path: file } : undefined;
}
