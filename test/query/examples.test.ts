import { expect, test } from "vitest";
import { openQuerySession } from "../../src/cli/query/query-session.ts";
import { QUERY_EXAMPLES, type QueryExample } from "../../src/query/examples.ts";
import { openMemoryTerminal } from "../cli/memory-terminal.ts";

const INTRODUCTION = `# Ten queries worth stealing

Each runs over the graph of our corpus as it is, in the explorer's console and on the command line; at the prompt that
\`countersign query\` opens, \`:examples\` lists them and \`:examples 3\` runs the third.
[The query language](query-language.md) tells the labels, relationships and properties, and
[its functions](query-functions.md) what can be computed.

\`\`\`sh
countersign query "CALL conflicts()"                      # a table
countersign query --file who-signed.cypher --evidence     # and under each row the quotes behind it
countersign query --file path.cypher --param from=Rosneft --param "to=Vladimir Putin" --json
\`\`\`

This page is written from [examples.ts](../src/query/examples.ts) (\`npm run golden\` writes it anew).
`;

function printExample({ title, plainWords, query, parameters }: QueryExample, at: number): string {
  const given = Object.entries(parameters ?? {}).map(([name, value]) => `\`$${name}\` is \`${value}\``);
  const remark = given.length === 0 ? "" : `\nHere ${given.join(" and ")}.\n`;
  return `## ${at + 1}. ${title}\n\n${plainWords}\n\n\`\`\`cypher\n${query}\n\`\`\`\n${remark}`;
}

const session = await openQuerySession("graph");

test.each(QUERY_EXAMPLES)("over the graph of our corpus, “$title” finds something", ({ query, parameters }) => {
  const terminal = openMemoryTerminal();
  const given = Object.entries(parameters ?? {}).map(([name, value]) => `${name}=${value}`);
  const request = { text: query, format: "json", evidence: true, mode: "run", parameters: given, seconds: 30 } as const;
  session.answer(request, terminal);
  const { columns, rows, evidence } = JSON.parse(terminal.out());
  expect(rows.length).toBeGreaterThan(0);
  expect(Object.keys(rows[0])).toEqual(columns);
  expect(evidence).toHaveLength(rows.length);
});

test("there are ten, each with a title of its own and a sentence in plain words", () => {
  expect(new Set(QUERY_EXAMPLES.map(({ title }) => title)).size).toBe(10);
  for (const { plainWords } of QUERY_EXAMPLES) expect(plainWords).toMatch(/^[A-Z].*\.$/);
});

test("the page of examples is written from them", async () => {
  const page = `${INTRODUCTION}\n${QUERY_EXAMPLES.map(printExample).join("\n")}`;
  await expect(page).toMatchFileSnapshot("../../docs/queries.md");
});
