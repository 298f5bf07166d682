import { BUILD_FILE } from "../../records/build-record.ts";
import { GraphError } from "./graph-error.ts";

export function noGraph(folder: string): GraphError {
  return new GraphError(
    "not-a-graph",
    `There is no graph in ${folder}: it has no ${BUILD_FILE}. Build one with "countersign build", or name the folder that holds it.`,
  );
}

export function noFile(folder: string, file: string): GraphError {
  return new GraphError(
    "not-a-graph",
    `The graph in ${folder} has no ${file}. Build it again with "countersign build".`,
  );
}

export function noText(folder: string, document: string): GraphError {
  return new GraphError(
    "no-text",
    `The graph in ${folder} has no text of a document "${document}". Its ids are in documents.jsonl.`,
  );
}

export function notAFolder(path: string): GraphError {
  return new GraphError("not-ours", `${path} is a file, and a graph needs a folder. Name another one with --out.`);
}

export function foreignFile(folder: string, file: string): GraphError {
  return new GraphError(
    "not-ours",
    `${folder} holds ${JSON.stringify(file)}, which Countersign did not write, so it is not replaced. Move that file away, or name another folder with --out.`,
  );
}

export function noBuildRecord(folder: string): GraphError {
  return new GraphError(
    "not-ours",
    `${folder} is not empty and has no ${BUILD_FILE} of Countersign, so it is not replaced. Empty it, or name another folder with --out.`,
  );
}
