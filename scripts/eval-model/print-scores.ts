import { addCounts, f1Of } from "./count.ts";
import type { SetScores } from "./score-set.ts";
import { TREE_MEASURES } from "./score-trees.ts";

/** The page that lies beside the model, and the same as a value. */
export function printScores(model: string, scores: readonly SetScores[]): string {
  return [
    "# Scores",
    "",
    `Of \`${model}\`, in Node on one thread, by \`npm run eval:model -- <data folder>\`. No part of these sets was trained on; the dev parts, and they alone, helped to choose settings.`,
    "",
    "F1 in per cent. *Gold tokens*: the tokens are given. *Raw text*: sentences and tokens are found first, and count only at the very",
    "same offsets. UAS and LAS count all tokens and universal relations without subtypes, as the CoNLL 2018 scorer does; with an asterisk",
    "they leave punctuation out and count subtypes. Names are exact spans.",
    "",
    "## Tags and trees",
    "",
    ...printTable(
      ["set", "from", "sentences", ...TREE_MEASURES],
      scores.flatMap(({ tree, name, from, sentences }) => {
        return tree ? [[name, from, sentences, ...TREE_MEASURES.map((measure) => f1Of(tree[measure]))]] : [];
      }),
    ),
    "",
    "## Names",
    "",
    ...printTable(["set", "from", "type", "P", "R", "F1", "wanted"], scores.flatMap(nameRows)),
    "",
    "## Which type is taken for which",
    "",
    "A wanted name against the first one found that overlaps it, exact or not, on gold tokens.",
    "",
    ...printTable(["set", "wanted", "found as", "times"], scores.filter(isOnTokens).flatMap(confusionRows)),
    "",
  ].join("\n");
}

/** For machines: every figure by set. */
export function toFigures(scores: readonly SetScores[]): object {
  return scores.map(({ name, from, sentences, tree, names }) => ({
    set: name,
    from,
    sentences,
    ...(tree && Object.fromEntries(TREE_MEASURES.map((measure) => [measure, f1Of(tree[measure])]))),
    ...(names && { names: Object.fromEntries([...names.counts].map(([type, count]) => [type, f1Of(count)])) }),
    ...(names && { allNames: f1Of(addCounts(names.counts.values())) }),
  }));
}

type Row = readonly (string | number)[];

function isOnTokens({ from }: SetScores): boolean {
  return from === "gold tokens";
}

function nameRows({ name, from, names }: SetScores): readonly Row[] {
  if (!names) return [];
  const rows = [["all", addCounts(names.counts.values())] as const, ...names.counts];
  return rows.map(([type, count]) => {
    const [precision, recall] = [share(count.right, count.found), share(count.right, count.wanted)];
    return [name, from, type, precision, recall, f1Of(count), count.wanted];
  });
}

function confusionRows({ name, names }: SetScores): readonly Row[] {
  const pairs = [...(names?.confusion ?? [])].sort(([a], [b]) => (a < b ? -1 : 1));
  return pairs.map(([pair, times]) => [name, ...pair.split(" > "), times]);
}

function share(part: number, whole: number): number {
  return whole === 0 ? 0 : Math.round((1000 * part) / whole) / 10;
}

function printTable(head: Row, rows: readonly Row[]): readonly string[] {
  const line = (cells: Row) => `| ${cells.join(" | ")} |`;
  return [line(head), `|${head.map(() => "---").join("|")}|`, ...rows.map(line)];
}
