import { basename, dirname } from "node:path";
import type { Source } from "../../domain/document.ts";
import type { Sentence } from "../../domain/sentence.ts";
import { type Annotator, buildAnnotator } from "./annotator.ts";
import { type NameModel, openNameModel } from "./open-name-model.ts";
import { openNetwork } from "./open-network.ts";
import { buildParser } from "./parser.ts";
import { bundledModel, readModelTables } from "./read-model.ts";

/** Sentences and tokens of each source, in their order, with names by `nameModel` where one is given. */
export async function annotate(
  sources: readonly Source[],
  nameModel?: NameModel,
): Promise<readonly (readonly Sentence[])[]> {
  return (await findAnnotator(nameModel)).annotate(sources);
}

const opened = new Map<string, Promise<Annotator>>();

/**
 * The bundled model, with names by `nameModel` where one is given: loaded at the first call, once a process.
 *
 * @throws ModelError where `nameModel` cannot be used
 */
export function findAnnotator(nameModel?: NameModel): Promise<Annotator> {
  const key = JSON.stringify(nameModel ?? null);
  const found = opened.get(key) ?? openAnnotator(nameModel);
  opened.set(key, found);
  return found;
}

async function openAnnotator(nameModel: NameModel | undefined): Promise<Annotator> {
  const folder = bundledModel();
  // The other model first: if it cannot be used, nothing has been loaded in vain.
  const tagNames = nameModel && (await openNameModel(nameModel));
  const network = await openNetwork(dirname(folder), basename(folder));
  return buildAnnotator(buildParser(await readModelTables(folder), network), tagNames);
}
