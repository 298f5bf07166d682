import { expect, test } from "vitest";
import { AGGREGATES, type AggregateDefinition } from "../../../../src/query/run/functions/aggregates.ts";
import { conversionFunctions } from "../../../../src/query/run/functions/conversions.ts";
import { type FunctionSignature, printSignature } from "../../../../src/query/run/functions/function-definition.ts";
import { graphFunctions } from "../../../../src/query/run/functions/graph-elements.ts";
import { listFunctions } from "../../../../src/query/run/functions/lists.ts";
import { numberFunctions } from "../../../../src/query/run/functions/numbers.ts";
import { predicateFunctions } from "../../../../src/query/run/functions/predicates.ts";
import { stringFunctions } from "../../../../src/query/run/functions/strings.ts";
import { temporalFunctions } from "../../../../src/query/run/functions/temporal-functions.ts";

const FAMILIES: readonly (readonly [title: string, functions: readonly FunctionSignature[]])[] = [
  ["Aggregates", AGGREGATES],
  ["Nodes, relationships and paths", graphFunctions],
  ["Nulls and predicates", predicateFunctions],
  ["Conversions", conversionFunctions],
  ["Texts", stringFunctions],
  ["Lists", listFunctions],
  ["Numbers", numberFunctions],
  ["Dates and times", temporalFunctions],
];

const INTRODUCTION = `# Functions of the query language

Written from the table that the engine runs by (\`npm run golden\` writes it anew); every example is tested. Names are the same in
any case. A function of null is null where its line does not say otherwise. In the examples \`n\` is a person, \`r\` the relationship
by which that person signed an agreement, and \`p\` the path of the three.

- **The clock.** \`date()\`, \`datetime()\` … without an argument and \`timestamp()\` tell the moment at which the query began, the same
  in all of it. Nothing else depends on when a query runs: \`rand()\` gives the same numbers in each run.
- **Dates of the graph** are texts at the precision that the source gives, and compare as texts: \`s.date < '2025-03'\`. \`date()\`
  reads \`2025\` and \`2025-02\` as their first day, and refuses \`--02-18\`, whose year no source says.
- **Positions in texts** count UTF-16 code units, as all offsets of the project do.
- **Integers** have 64 bits; a sum that does not fit is refused, never wrong. \`/\` of integers cuts toward zero.
- **Time zones** by name follow the time zone data of the browser or of Node, the one thing that can differ between two machines.
- **\`text =~ pattern\`** matches the whole text by RE2's syntax: no look-around, no back references, and in return never slow.
`;

function cell(text: string): string {
  return text.replaceAll("|", "\\|");
}

function isAggregate(signature: FunctionSignature): signature is AggregateDefinition {
  return "over" in signature;
}

function row(signature: FunctionSignature): string {
  const { call, result } = signature.example;
  const over = isAggregate(signature) ? ` over \`${signature.over}\`` : "";
  return `| \`${cell(printSignature(signature))}\` | ${cell(signature.about)} | \`${cell(call)}\`${over} is \`${cell(result)}\` |`;
}

function printFamily([title, functions]: (typeof FAMILIES)[number]): string {
  return [`## ${title}`, "", "| function | gives | example |", "| --- | --- | --- |", ...functions.map(row), ""].join(
    "\n",
  );
}

test("the reference of functions is what the engine runs", async () => {
  const reference = `${INTRODUCTION}\n${FAMILIES.map(printFamily).join("\n")}`;
  await expect(reference).toMatchFileSnapshot("../../../../docs/query-functions.md");
});
