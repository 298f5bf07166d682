import type { Graph } from "../../../src/domain/graph.ts";
import type { DocumentId } from "../../../src/domain/ids.ts";
import type { GraphContent } from "../../../src/pipeline/write/write-graph.ts";
import { DEFAULT_SCHEMA } from "../../../src/schema/default-schema.ts";

/** What a build would write of `graph`. */
export function contentOf(graph: Graph, texts: ReadonlyMap<DocumentId, string>): GraphContent {
  const counts = {
    documents: graph.documents.length,
    otherLanguages: 0,
    entities: graph.entities.length,
    mentions: graph.mentions.length,
    claims: graph.claims.length,
    evidence: graph.claims.reduce((sum, claim) => sum + claim.evidence.length, 0),
    conflicts: graph.conflicts.length,
  };
  const build = { version: "0", model: "none", schema: DEFAULT_SCHEMA, options: {}, counts, skipped: [] };
  return { graph, texts, graphml: "<graphml/>\n", build };
}
