import type { Graph } from "../src/domain/graph.ts";
import type { DocumentId } from "../src/domain/ids.ts";
import { BUILD_FILE, type BuildRecord, parseBuild } from "../src/records/build-record.ts";
import { parseGraph, RECORD_FILES, type RecordTexts } from "../src/records/graph-records.ts";
import { EMBEDDED } from "./embedded.ts";
import type { Message } from "./messages.ts";
import { noGraph } from "./messages.ts";

/** A file that did not come; `report` is for the reader. */
export class FetchError extends Error {
  override readonly name = "FetchError";
  readonly report: Message;

  constructor(file: string, reason: string) {
    super(`${file}: ${reason}`);
    this.report = noGraph(file, reason);
  }
}

/**
 * The whole graph; `onFile` hears of each file as it arrives.
 * @throws FetchError where a file does not come, RecordError where one cannot be read
 */
export async function fetchGraph(onFile: (file: string) => void): Promise<{ graph: Graph; build: BuildRecord }> {
  const load = async (file: string) => {
    const text = await fetchText(`graph/${file}`);
    onFile(file);
    return [file, text] as const;
  };
  const [[, build], ...records] = await Promise.all([load(BUILD_FILE), ...RECORD_FILES.map(load)]);
  return { graph: parseGraph(Object.fromEntries(records) as RecordTexts), build: parseBuild(build) };
}

const sources = new Map<DocumentId, Promise<string>>();

/** The text of a source as it was read; asked for once, and again after it failed. */
export function fetchSource(document: DocumentId): Promise<string> {
  const known = sources.get(document);
  if (known) return known;
  const asked = fetchText(`graph/text/${document}.txt`);
  sources.set(document, asked);
  asked.catch(() => sources.delete(document));
  return asked;
}

async function fetchText(path: string): Promise<string> {
  if (EMBEDDED) return EMBEDDED.get(path) ?? Promise.reject(new FetchError(path, "it is not in this file."));
  const answer = await fetch(path).catch(() => undefined);
  if (!answer) throw new FetchError(path, "the server does not answer.");
  if (!answer.ok) throw new FetchError(path, `the server answers ${answer.status}.`);
  // Not `text()`: that would drop a byte order mark, and every offset counts it.
  return new TextDecoder("utf-8", { ignoreBOM: true }).decode(await answer.arrayBuffer());
}
