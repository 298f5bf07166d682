// npm run bench: how fast and how large reading is, end to end, in one process on one thread. Figures, no verdict.

import { readdirSync, readFileSync } from "node:fs";
import { cpus } from "node:os";
import { join } from "node:path";
import { findAnnotator } from "../src/pipeline/annotate/annotate.ts";

/** Runs of each measurement; the best one tells most about the code, and least about what else the machine does. */
const RUNS = 3;

const CORPUS = "corpus";

interface Spent {
  readonly seconds: number;
  /** Of the processor, on all threads. */
  readonly processor: number;
}

async function measure(work: () => Promise<unknown>): Promise<Spent> {
  const runs: Spent[] = [];
  for (let run = 0; run < RUNS; run++) {
    const [clock, used] = [performance.now(), process.cpuUsage()];
    await work();
    const { user, system } = process.cpuUsage(used);
    runs.push({ seconds: (performance.now() - clock) / 1000, processor: (user + system) / 1e6 });
  }
  return runs.reduce((best, run) => (run.seconds < best.seconds ? run : best));
}

function megabytes(): number {
  return Math.round(process.memoryUsage.rss() / 1e6);
}

const texts = readdirSync(CORPUS)
  .filter((name) => name.endsWith(".txt"))
  .map((name) => readFileSync(join(CORPUS, name), "utf8"));

const before = megabytes();
const started = performance.now();
const annotator = await findAnnotator();
await annotator.annotate([{ text: "It rains.", boilerplate: [] }]);
console.log(`machine       ${cpus()[0]?.model}, Node ${process.version}`);
console.log(`load          ${((performance.now() - started) / 1000).toFixed(2)} s, to the first sentence read`);

const sources = texts.map((text) => ({ text, boilerplate: [] }));
const words = (await annotator.annotate(sources)).flat().reduce((sum, { tokens }) => sum + tokens.length, 0);
const corpus = await measure(() => annotator.annotate(sources));
console.log(
  `corpus        ${words} tokens: ${Math.round(words / corpus.seconds)} a second, ${Math.round(words / corpus.processor)} a second of processor`,
);
console.log(`memory        ${megabytes()} MB, ${before} MB before the model`);

// One sentence that never ends, then the same text with sentences: both should cost the same a token, whatever the length.
console.log("tokens        as one sentence    as sentences of 25");
for (const count of [250, 500, 1000, 2000, 4000, 8000]) {
  const line = Array.from({ length: count }, (_, index) => ["the", "deputy", "minister", "signed", "it"][index % 5]);
  const lines = line.map((word, index) => (index % 25 === 24 ? `${word}\n` : `${word} `)).join("");
  const long = await measure(() => annotator.annotateTokens(line.join(" ")));
  const short = await measure(() => annotator.annotateTokens(lines));
  const perToken = ({ processor }: Spent) => `${((processor / count) * 1e6).toFixed(0).padStart(6)} µs a token`;
  console.log(`${String(count).padEnd(12)}  ${perToken(long)}    ${perToken(short)}`);
}
