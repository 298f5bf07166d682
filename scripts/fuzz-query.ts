import { newRandom } from "../bench/synthetic-graph.ts";
import { fuzz } from "../test/query/fuzz.ts";

/** `tsx scripts/fuzz-query.ts [count] [seed]`: runs mutated queries, of which none may throw anything but a `QueryError`. */
const [count = "100000", seed = "1"] = process.argv.slice(2);
const { outcomes, slowest } = fuzz(Number(count), newRandom(Number(seed)));
for (const [outcome, times] of [...outcomes].sort(([, a], [, b]) => b - a)) {
  console.log(String(times).padStart(7), outcome);
}
console.log(`slowest ${slowest.milliseconds.toFixed(0)} ms: ${slowest.query}`);
