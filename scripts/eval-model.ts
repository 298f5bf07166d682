// npm run eval:model -- <data folder> [--json]: how well the bundled model reads; writes models/en/SCORES.md.
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { findAnnotator, openParser } from "../src/pipeline/annotate/annotate.ts";
import { nameModels } from "../src/pipeline/annotate/model-name.ts";
import { bundledModel } from "../src/pipeline/annotate/read-model.ts";
import { printScores, toFigures } from "./eval-model/print-scores.ts";
import { readSets } from "./eval-model/read-sets.ts";
import { type SetScores, scoreOnText, scoreOnTokens } from "./eval-model/score-set.ts";

const words = process.argv.slice(2);
const folder = words.find((word) => !word.startsWith("--"));
const sets = folder === undefined ? [] : readSets(folder);

if (sets.length === 0) {
  console.error(
    "Name the folder of the data sets, with ewt/test.jsonl and the others: npm run eval:model -- <data folder>",
  );
  process.exitCode = 2;
} else {
  const [parse, annotator] = [await openParser(), await findAnnotator()];
  const scores: SetScores[] = [];
  for (const set of sets) {
    scores.push(await scoreOnTokens(set, parse));
    if (set.tree) scores.push(await scoreOnText(set, annotator));
  }
  const page = printScores(nameModels(), scores);
  writeFileSync(join(bundledModel(), "SCORES.md"), page);
  console.log(words.includes("--json") ? JSON.stringify(toFigures(scores), null, 2) : page);
}
