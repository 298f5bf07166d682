import { readdirSync, readFileSync } from "node:fs";
import { runQuery } from "../../src/query/query-engine.ts";
import { QueryError } from "../../src/query/query-error.ts";
import { toRecordsGraph } from "../../src/query/store/records-graph.ts";
import { SMALL_GRAPH } from "../fixtures/small-graph.ts";
import { readCases } from "./cases/read-cases.ts";
import { mutate, Vocabulary, wordsOf } from "./mutate.ts";

/** What mutated queries came to: how often there were rows, and how often which error. */
export interface FuzzReport {
  readonly outcomes: ReadonlyMap<string, number>;
  readonly slowest: { readonly query: string; readonly milliseconds: number };
}

const FOLDER = "test/query/cases";

/** Runs mutants of the cases; throws, and names the query, where one throws anything but a `QueryError`. */
export function fuzz(count: number, random: () => number): FuzzReport {
  const { graph } = toRecordsGraph(SMALL_GRAPH);
  const seeds = readdirSync(FOLDER)
    .filter((file) => file.endsWith(".cases"))
    .flatMap((file) => readCases(readFileSync(`${FOLDER}/${file}`, "utf8")))
    .map(({ query }) => wordsOf(query));
  const vocabulary = new Vocabulary(seeds.flat());
  const outcomes = new Map<string, number>();
  let slowest = { query: "", milliseconds: 0 };
  for (let run = 0; run < count; run += 1) {
    const query = mutate(seeds[Math.floor(random() * seeds.length)] ?? [], vocabulary, random);
    const start = performance.now();
    const outcome = outcomeOf(() => runQuery(query, graph, { bounds: { milliseconds: 200, values: 100_000 } }), query);
    const milliseconds = performance.now() - start;
    outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1);
    if (milliseconds > slowest.milliseconds) slowest = { query, milliseconds };
  }
  return { outcomes, slowest };
}

function outcomeOf(run: () => unknown, query: string): string {
  try {
    run();
    return "rows";
  } catch (error) {
    if (error instanceof QueryError) return `${error.kind} ${error.code}`;
    throw new Error(`this throws no query error: ${query}`, { cause: error });
  }
}
