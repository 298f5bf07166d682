import { runQuery } from "../src/query/query-engine.ts";
import type { CompactGraph } from "../src/query/store/compact-graph.ts";
import { BareLoops } from "./bare-loops.ts";
import { type MeasureOptions, measure, type Times } from "./measure.ts";
import { digestOf, type QueryCase, type Row } from "./query-cases.ts";
import type { SyntheticGraph } from "./synthetic-graph.ts";

/** How long our engine and the bare loops take for each case. Runs in Node and in a browser's worker. */
export interface CaseTimes {
  readonly name: string;
  readonly ours: Times;
  readonly bare: Times;
}

/** @throws where both do not give the same answer */
export function timeCases(
  cases: readonly QueryCase[],
  synthetic: SyntheticGraph,
  graph: CompactGraph,
  given: Partial<MeasureOptions> = {},
): CaseTimes[] {
  const loops = new BareLoops(synthetic, graph);
  return cases.map(({ name, questions }) => {
    const options: Partial<MeasureOptions> = questions.length === 1 ? given : { ...given, warmUp: 50, samples: 9 };
    const times = questions.map(({ text, byHand }) => {
      const pair = measure([() => runQuery(text, graph), () => byHand(loops)], options);
      if (digestOf(runQuery(text, graph).rows as readonly Row[]) !== digestOf(byHand(loops)))
        throw new Error(`our engine and the bare loops do not give the same answer: ${text}`);
      return pair;
    });
    return {
      name,
      ours: medianOf(times.map(([ours]) => ours as Times)),
      bare: medianOf(times.map(([, bare]) => bare as Times)),
    };
  });
}

/** The median of each figure over several questions. */
export function medianOf(times: readonly Times[]): Times {
  const middle = (numbers: readonly number[]) => [...numbers].sort((a, b) => a - b)[numbers.length >> 1] ?? Number.NaN;
  const processors = times.flatMap(({ processor }) => processor ?? []);
  return {
    first: times[0]?.first ?? Number.NaN,
    median: middle(times.map(({ median }) => median)),
    best: middle(times.map(({ best }) => best)),
    processor: processors.length === 0 ? undefined : middle(processors),
  };
}
