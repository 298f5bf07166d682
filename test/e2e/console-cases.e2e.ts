import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Reply } from "../../web/console/answer.ts";
import { SMALL_GRAPH, SMALL_TEXTS } from "../fixtures/small-graph.ts";
import { listCases } from "../query/cases/list-cases.ts";
import { printReply, withoutMarks } from "../query/cases/print-reply.ts";
import { type Explorer, openExplorer } from "./harness.ts";
import { writeBuilt } from "./write-built.ts";

const cases = listCases();
const folder = mkdtempSync(join(tmpdir(), "countersign-cases-"));
const graph = join(folder, "graph");
let explorer: Explorer;
let replies: readonly Reply[];

/** One page, and all queries one after the other through the worker that the console asks. */
beforeAll(async () => {
  await writeBuilt(graph, { graph: SMALL_GRAPH, texts: SMALL_TEXTS });
  explorer = await openExplorer({ graph });
  await explorer.page.locator(".card").waitFor({ state: "attached" });
  const queries = JSON.stringify(cases.map(({ query }) => query));
  replies = await explorer.page.evaluate<Reply[]>(`(async () => {
    const replies = [];
    for (const query of ${queries}) replies.push(await window.explorer.query(query));
    return replies;
  })()`);
});

afterAll(async () => {
  await explorer.close();
  rmSync(folder, { recursive: true, force: true });
});

test.each(cases.map((each, place) => ({ ...each, place })))(
  "in the browser as in Node: $file: $name",
  ({ query, expected, place }) => {
    const reply = replies[place];
    expect(reply && printReply(query, reply)).toEqual(expected.map(withoutMarks));
  },
);

test("no case is an error of the page", () => {
  expect(explorer.problems).toEqual([]);
});
