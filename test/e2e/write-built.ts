import { writeGraph } from "../../src/pipeline/write/write-graph.ts";
import { DEFAULT_SCHEMA } from "../../src/schema/default-schema.ts";
import type { SchemaData } from "../../src/schema/schema.ts";
import type { Built } from "../fixtures/build-graph.ts";

/** A graph that a test has made, as a build would write it, so that the page can be opened on it. */
export async function writeBuilt(
  folder: string,
  { graph, texts }: Pick<Built, "graph" | "texts">,
  schema: SchemaData = DEFAULT_SCHEMA,
): Promise<void> {
  const { documents, entities, mentions, claims, conflicts } = graph;
  const counts = {
    documents: documents.length,
    otherLanguages: documents.filter(({ language }) => language !== "en").length,
    entities: entities.length,
    mentions: mentions.length,
    claims: claims.length,
    evidence: claims.reduce((sum, { evidence }) => sum + evidence.length, 0),
    conflicts: conflicts.length,
  };
  const build = { version: "0.0.0", model: "none", schema, options: {}, counts, skipped: [] };
  await writeGraph(folder, { graph, texts, build, graphml: "" });
}
