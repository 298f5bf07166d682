import { readFileSync } from "node:fs";
import { beforeAll, expect, test } from "vitest";
import { type Encode, readEncoder } from "../../../src/pipeline/annotate/encode.ts";
import type { ModelTables } from "../../../src/pipeline/annotate/model-tables.ts";
import { bundledModel, readModelTables } from "../../../src/pipeline/annotate/read-model.ts";

interface Reference {
  readonly tokens: readonly string[];
  readonly words: readonly (readonly number[])[];
  readonly chars: readonly (readonly number[])[];
  readonly gazetteer: readonly (readonly number[])[];
}

const references: readonly Reference[] = JSON.parse(readFileSync("models/en/reference.json", "utf8"));
let tables: ModelTables;
let encode: Encode;

beforeAll(async () => {
  tables = await readModelTables(bundledModel());
  encode = readEncoder(tables);
});

test.each(references.map((reference) => [reference.tokens.join(" "), reference] as const))(
  "the network's inputs for «%s» are those of the training",
  (_, { tokens, words, chars, gazetteer }) => {
    const inputs = encode([tokens]);
    expect([...inputs.words]).toEqual(words.flat());
    expect([...inputs.chars]).toEqual(chars.flat());
    expect([...inputs.gazetteer]).toEqual(gazetteer.flat());
    expect([...inputs.lengths]).toEqual([tokens.length]);
  },
);

test("in a batch, shorter sentences are followed by zeros", () => {
  const { sentences, width, words, lengths } = encode([
    ["Yes", "."],
    ["It", "did", "not", "."],
  ]);
  expect({ sentences, width, lengths: [...lengths] }).toEqual({ sentences: 2, width: 4, lengths: [2, 4] });
  expect([...words.slice(2 * 6, 4 * 6)]).toEqual(new Array(12).fill(0));
});
