import type { Claim } from "../src/domain/claim.ts";
import type { Graph } from "../src/domain/graph.ts";
import { annotate } from "../src/pipeline/annotate/annotate.ts";
import { fuse } from "../src/pipeline/fuse/fuse.ts";
import { extract } from "../src/pipeline/pipeline.ts";
import { KNOWLEDGE, sourceOf } from "./knowledge.ts";

/** The whole way for one text, without disk. */
export async function graphOf(text: string, published?: string): Promise<Graph> {
  const source = sourceOf(text, published);
  const [sentences = []] = await annotate([source]);
  return fuse([extract(source, sentences, KNOWLEDGE)], KNOWLEDGE);
}

/** `Subject PREDICATE Object status date`, as examples of rules write it. */
export function printClaim(graph: Graph, claim: Claim): string {
  const nameOf = (id: string | undefined) => graph.entities.find((entity) => entity.id === id)?.name ?? id ?? "";
  const parts = [nameOf(claim.subject), claim.predicate, claim.value ?? nameOf(claim.object), claim.status, claim.date];
  return parts.filter(Boolean).join(" ");
}
