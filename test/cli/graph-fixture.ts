import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { toGraphml } from "../../src/export/graphml.ts";
import { writeGraph } from "../../src/pipeline/write/write-graph.ts";
import { SCHEMA, SMALL_GRAPH, SMALL_TEXTS } from "../fixtures/small-graph.ts";

/** A folder with the small graph in `graph` and its sources in `corpus`; the caller removes it. */
export async function writeSmallGraph(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), "countersign-cli-"));
  for (const { id, path } of SMALL_GRAPH.documents) {
    const file = join(folder, "corpus", path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, SMALL_TEXTS.get(id) ?? "");
  }
  const { documents, entities, mentions, claims, conflicts } = SMALL_GRAPH;
  await writeGraph(join(folder, "graph"), {
    graph: SMALL_GRAPH,
    texts: SMALL_TEXTS,
    graphml: toGraphml(SMALL_GRAPH, SCHEMA),
    build: {
      version: "0.0.0",
      model: "none",
      schema: { name: SCHEMA.name, types: SCHEMA.types, predicates: SCHEMA.predicates },
      options: {},
      counts: {
        documents: documents.length,
        otherLanguages: 0,
        entities: entities.length,
        mentions: mentions.length,
        claims: claims.length,
        evidence: claims.reduce((sum, claim) => sum + claim.evidence.length, 0),
        conflicts: conflicts.length,
      },
      skipped: [],
    },
  });
  return folder;
}
