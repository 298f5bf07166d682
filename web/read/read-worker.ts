import { type Annotator, buildAnnotator } from "../../src/pipeline/annotate/annotator.ts";
import { buildParser } from "../../src/pipeline/annotate/parser.ts";
import { fetchNetwork, fetchTables } from "./fetch-model.ts";
import type { ReadAnswer } from "./read-answer.ts";

let opened: Promise<Annotator> | undefined;

/** Off the page's thread: the model takes about a second to load, and every core cycle that it can get. */
self.addEventListener("message", async ({ data: text }: MessageEvent<string>) => {
  self.postMessage(await answer(text));
});

async function answer(text: string): Promise<ReadAnswer> {
  try {
    opened ??= openAnnotator();
    const [sentences = []] = await (await opened).annotate([{ text, boilerplate: [] }]);
    return { text, sentences };
  } catch (error) {
    opened = undefined;
    return { problem: `The model could not be used: ${error instanceof Error ? error.message : String(error)}` };
  }
}

async function openAnnotator(): Promise<Annotator> {
  const [tables, network] = await Promise.all([fetchTables(), fetchNetwork()]);
  return buildAnnotator(buildParser(tables, network));
}
