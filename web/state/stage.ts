/** The views of the page, in the order of their tabs and keys. */
export const STAGES = ["graph", "list", "ledger", "timeline", "disagreements", "sources"] as const;
export type Stage = (typeof STAGES)[number];

export const STAGE_WORDS: Readonly<Record<Stage, string>> = {
  graph: "Graph",
  list: "List",
  ledger: "Who signed what",
  timeline: "Timeline",
  disagreements: "Disagreements",
  sources: "Sources",
};

/** True where the middle shows the neighbourhood that the rail chooses; the other views have filters of their own. */
export function isPicture(stage: Stage): boolean {
  return stage === "graph" || stage === "list";
}

/** What the window is called. The page opens on the graph, so that one is called as the page is. */
export function titleOf(stage: Stage | undefined): string {
  return stage === undefined || stage === "graph" ? "Countersign" : `${STAGE_WORDS[stage]} · Countersign`;
}
