import { readFileSync } from "node:fs";
import { beforeAll, expect, test } from "vitest";
import { type Encode, readEncoder } from "../../../src/pipeline/annotate/encode.ts";
import type { ModelTables } from "../../../src/pipeline/annotate/model-tables.ts";
import type { Network } from "../../../src/pipeline/annotate/network.ts";
import { openNetwork, SESSION } from "../../../src/pipeline/annotate/open-network.ts";
import { bundledModel, readModelTables } from "../../../src/pipeline/annotate/read-model.ts";

/** What the training read in some sentences, as the index of the best score of each token. */
interface Reference {
  readonly tokens: readonly string[];
  readonly best: Readonly<Record<"pos" | "names" | "types" | "arcs", readonly number[]>>;
}

const references: readonly Reference[] = JSON.parse(readFileSync("models/en/reference.json", "utf8"));
let tables: ModelTables;
let encode: Encode;
let network: Network;

beforeAll(async () => {
  tables = await readModelTables(bundledModel());
  encode = readEncoder(tables);
  network = await openNetwork("models", "en");
});

function bestOf(scores: Float32Array, tokens: number): readonly number[] {
  const size = scores.length / tokens;
  return Array.from({ length: tokens }, (_, token) => {
    const row = scores.slice(token * size, (token + 1) * size);
    return row.indexOf(Math.max(...row));
  });
}

test.each(references.map((reference) => [reference.tokens.join(" "), reference] as const))(
  "in Node the network reads «%s» as in the training",
  async (_, { tokens, best }) => {
    const outputs = await network(encode([tokens]));
    for (const name of ["pos", "names", "types", "arcs"] as const) {
      expect([name, bestOf(outputs[name], tokens.length)]).toEqual([name, best[name]]);
    }
  },
);

test("a sentence reads the same alone and beside a longer one", async () => {
  const { names } = tables.config.labels;
  const [short, long] = [["It", "rains", "."], references[0]?.tokens ?? []];
  const [alone, beside] = [await network(encode([short])), await network(encode([short, long]))];
  const difference = Math.max(
    ...alone.names.map((score, index) => Math.abs(score - (beside.names[index] ?? Number.POSITIVE_INFINITY))),
  );
  expect(alone.names).toHaveLength(short.length * names.length);
  expect(difference).toBeLessThan(1e-4);
});

test("two threads read what one reads", async () => {
  const inputs = encode(references.map(({ tokens }) => tokens));
  const two = await openNetwork("models", "en", { ...SESSION, intraOpNumThreads: 2 });
  expect(await two(inputs)).toEqual(await network(inputs));
});
