import type { Scores } from "./score-graph.ts";
import { roundHalfEven, type Score } from "./tally.ts";

/** A line a measure, and with `isPerType` one for each type and predicate. */
export function printScores(scores: Scores, isPerType = false): string {
  const { entities, relations, date, status, not_asserted, documents_missing } = scores;
  const lines = [
    printScore("entities", entities),
    printScore("relations", relations),
    printScore("date", date),
    `${"status".padEnd(12)} ${status ?? "no relation found"}`,
    printScore("not_asserted", not_asserted),
    ...documents_missing.map((name) => `missing      ${name}: the graph has no document of this name`),
    ...(isPerType ? [...printGroup("types", scores.entity_types), ...printGroup("predicates", scores.predicates)] : []),
  ];
  return `${lines.join("\n")}\n`;
}

function printGroup(title: string, scores: Readonly<Record<string, Score>>): readonly string[] {
  return [title, ...Object.entries(scores).map(([name, score]) => `  ${printScore(name.padEnd(18), score)}`)];
}

function printScore(name: string, { p, r, f1, tp, predicted, gold }: Score): string {
  const [precision, recall, both] = [p, r, f1].map((share) => roundHalfEven(share, 3).toFixed(3));
  return `${name.padEnd(12)} P ${precision}  R ${recall}  F1 ${both}  (${tp}/${predicted} predicted, ${gold} gold)`;
}
