export type FormatName = "graphml" | "gexf" | "json" | "csv" | "cypher";

/** For whom each format is and what it keeps; apart from the formats, so that help need not load them. */
export const FORMAT_DESCRIPTIONS: Readonly<Record<FormatName, string>> = {
  graphml: "GraphML for Gephi, yEd, Cytoscape and NetworkX: every claim with its quotes.",
  gexf: "GEXF 1.3 for Gephi and Gephi Lite: every claim with its quotes.",
  json: "One JSON document with all records as they are: for scripts.",
  csv: "Tables nodes, edges (one row a claim) and evidence (one row a quote): for spreadsheets, pandas and R.",
  cypher: "A script that loads the graph into Neo4j 5: cypher-shell -u neo4j -f graph.cypher",
};
