import { compareText } from "../domain/ids.ts";
import type { Scores } from "./score-graph.ts";
import { roundHalfEven, type Score } from "./tally.ts";

/** One set of gold, and how a graph does on it. */
export interface ScoredSet {
  readonly name: string;
  /** How many documents its gold has. */
  readonly documents: number;
  /** What read the language when the graph was built. */
  readonly model: string;
  readonly scores: Scores;
}

const HEADER = `# Scores

Written by \`countersign score … --write\`, not by hand. How close graphs come to what careful readers noted by hand, document
by document. A cell has **F1**, precision (P) and recall (R), and behind them how many were right, how many the graph has, and how
many the readers noted. Dates and statuses are compared where a relation was found; _not asserted_ is planned, possible and denied.
`;

/** The scores of several sets as Markdown: an overview, then a line for each type and predicate. */
export function printReport(sets: readonly ScoredSet[]): string {
  const models = [...new Set(sets.map(({ model }) => model))].sort(compareText);
  const overview: readonly Row[] = [
    { name: "entities", cells: sets.map(({ scores }) => printScore(scores.entities)) },
    { name: "relations", cells: sets.map(({ scores }) => printScore(scores.relations)) },
    { name: "date", cells: sets.map(({ scores }) => printScore(scores.date)) },
    { name: "status", cells: sets.map(({ scores }) => printStatus(scores.status)) },
    { name: "not asserted", cells: sets.map(({ scores }) => printScore(scores.not_asserted)) },
  ];
  const titles = sets.map(printTitle);
  return [
    HEADER,
    `Read by ${models.join(" and ")}.\n`,
    printTable("", titles, overview),
    "## Entities by type\n",
    printTable(
      "type",
      names(sets),
      groupRows(sets, ({ entity_types }) => entity_types),
    ),
    "## Relations by predicate\n",
    printTable(
      "predicate",
      names(sets),
      groupRows(sets, ({ predicates }) => predicates),
    ),
  ].join("\n");
}

interface Row {
  readonly name: string;
  readonly cells: readonly string[];
}

/** A graph without some of the documents is no worse reader; it has to be said. */
function printTitle({ name, documents, scores }: ScoredSet): string {
  const missing = scores.documents_missing.length;
  const known = `${name}, ${documents} ${documents === 1 ? "document" : "documents"}`;
  return missing === 0 ? known : `${known}, of which the graph lacks ${missing}`;
}

function names(sets: readonly ScoredSet[]): readonly string[] {
  return sets.map(({ name }) => name);
}

function groupRows(
  sets: readonly ScoredSet[],
  groupOf: (scores: Scores) => Readonly<Record<string, Score>>,
): readonly Row[] {
  const groups = sets.map(({ scores }) => groupOf(scores));
  const known = [...new Set(groups.flatMap(Object.keys))].sort(compareText);
  return known.map((name) => ({ name: `\`${name}\``, cells: groups.map((group) => printScore(group[name])) }));
}

function printTable(corner: string, titles: readonly string[], rows: readonly Row[]): string {
  const lines = [
    [corner, ...titles],
    ["---", ...titles.map(() => "---")],
    ...rows.map(({ name, cells }) => [name, ...cells]),
  ];
  return lines.map((cells) => `| ${cells.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |\n`).join("");
}

/** A dash where neither the graph nor the gold has any. */
function printScore(score: Score | undefined): string {
  if (!score || score.predicted + score.gold === 0) return "–";
  const [f1, precision, recall] = [score.f1, score.p, score.r].map((share) => roundHalfEven(share, 3).toFixed(3));
  return `**${f1}** P ${precision} R ${recall} · ${score.tp} of ${score.predicted}, ${score.gold} noted`;
}

function printStatus(status: number | null): string {
  return status === null ? "–" : `**${roundHalfEven(status, 3).toFixed(3)}** of the relations found`;
}
