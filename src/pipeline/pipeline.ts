import type { Source } from "../domain/document.ts";
import type { Graph } from "../domain/graph.ts";
import type { Sentence } from "../domain/sentence.ts";
import type { Knowledge } from "../lexicon/knowledge.ts";
import { annotate } from "./annotate/annotate.ts";
import type { NameModel } from "./annotate/open-name-model.ts";
import { recognise } from "./recognise/recognise.ts";
import { relate } from "./relate/relate.ts";
import { resolve } from "./resolve/resolve.ts";

/** One document in, one small graph out. The order of the lines is the architecture. */
export function extract(source: Source, sentences: readonly Sentence[], knowledge: Knowledge): Graph {
  const candidates = recognise(source, sentences, knowledge);
  const resolved = resolve(source, sentences, candidates, knowledge);
  const claims = relate(source, sentences, resolved, knowledge);
  return { documents: [source.document], ...resolved, claims, conflicts: [] };
}

/** The graph of each source, in their order, with names by `nameModel` where one is given; what else they are read together with makes no difference. */
export async function extractAll(
  sources: readonly Source[],
  knowledge: Knowledge,
  nameModel?: NameModel,
): Promise<readonly Graph[]> {
  const annotated = await annotate(sources, nameModel);
  return sources.map((source, index) => extract(source, annotated[index] ?? [], knowledge));
}
