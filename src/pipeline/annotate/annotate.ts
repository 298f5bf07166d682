import { basename, dirname } from "node:path";
import type { Source } from "../../domain/document.ts";
import type { Sentence } from "../../domain/sentence.ts";
import { type Annotator, buildAnnotator } from "./annotator.ts";
import type { BatchLimits } from "./batches.ts";
import { type NameModel, openNameModel } from "./open-name-model.ts";
import { openNetwork } from "./open-network.ts";
import { buildParser, type Parse } from "./parser.ts";
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
  // The other model first: if it cannot be used, nothing has been loaded in vain.
  const tagNames = nameModel && (await openNameModel(nameModel));
  return buildAnnotator(await openParser(), tagNames);
}

/** The bundled model by itself, for tokens that are cut already. */
export async function openParser(limits?: BatchLimits): Promise<Parse> {
  const folder = bundledModel();
  const [tables, network] = await Promise.all([
    readModelTables(folder),
    openNetwork(dirname(folder), basename(folder)),
  ]);
  return buildParser(tables, network, limits);
}
