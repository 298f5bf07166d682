import { MultiDirectedGraph } from "graphology";
import { parse } from "graphology-graphml";
import { expect, test } from "vitest";
import { smallId } from "../fixtures/small-graph.ts";
import { drawn } from "./canvas.ts";
import { openConsole, readDownload } from "./small-console.ts";

const CLAIMS =
  "MATCH (a:Entity)-[r]->(b:Entity) RETURN a, type(r) AS claim, r, b.name AS object ORDER BY a.name, claim";

test("a table sorts by each column, up, down and back, and a column is widened with the keyboard", async () => {
  const { page, dock, column, close } = await openConsole({
    query: "UNWIND [10, 9, null, 2.5] AS number RETURN number",
  });
  const head = dock.getByRole("columnheader", { name: "number" });
  await head.waitFor();
  const orders: (readonly string[])[] = [await column(1)];
  for (let click = 0; click < 3; click += 1) {
    await head.getByRole("button").click();
    orders.push(await column(1));
  }
  const asked = ["10", "9", "null", "2.5"];
  expect(orders).toEqual([asked, ["2.5", "9", "10", "null"], ["10", "9", "2.5", "null"], asked]);
  const before = (await head.boundingBox())?.width ?? 0;
  await page.keyboard.press("Shift+ArrowRight");
  await expect.poll(async () => ((await head.boundingBox())?.width ?? 0) - before).toBeGreaterThan(10);
  await close();
});

test("of thousands of rows only those in sight are on the page, and the last can be reached", async () => {
  const { dock, column, close } = await openConsole({ query: "UNWIND range(1, 30000) AS number RETURN number" });
  await dock.getByText(/First 20\s000 rows/).waitFor();
  expect((await column(1)).length).toBeLessThan(100);
  await dock.locator(".result-table").press("End");
  await expect.poll(async () => (await column(1)).at(-1)).toBe("20000");
  await close();
});

test("a result is taken along as CSV, JSON and GraphML", async () => {
  const open = await openConsole({ query: "MATCH (p)-[r:SIGNED]->(a) RETURN p.name AS signer, a.name AS agreement" });
  const save = (format: string) =>
    readDownload(open, () => open.dock.getByRole("button", { name: `Download as ${format}` }).click());
  await open.dock.locator("tbody tr").first().waitFor();
  expect(await save("CSV")).toEqual({ name: "result.csv", text: "\uFEFFsigner,agreement\r\nVinay Kumar,RELOS\r\n" });
  const json = await save("JSON");
  expect([json.name, JSON.parse(json.text)]).toEqual(["result.json", [{ signer: "Vinay Kumar", agreement: "RELOS" }]]);
  const { name, text } = await save("GraphML");
  const graph = parse(MultiDirectedGraph, text);
  expect([name, graph.order, graph.size]).toEqual(["result.graphml", 2, 1]);
  expect(open.problems).toEqual([]);
  await open.close();
});

test("EXPLAIN shows the plan, PROFILE rows and plan", async () => {
  const query = "MATCH (p:Person)-[:SIGNED]->(a) RETURN p.name";
  const explained = await openConsole({ query: `EXPLAIN ${query}` });
  await explained.dock.locator("pre").filter({ hasText: "Person" }).waitFor();
  await explained.close();
  const profiled = await openConsole({ query: `PROFILE ${query}` });
  await profiled.dock.locator("tbody tr").first().waitFor();
  await profiled.dock.getByRole("radio", { name: "Plan" }).click();
  expect(await profiled.dock.locator("pre").textContent()).toMatch(/1 row, [\d.]+ ms/);
  await profiled.close();
});

test("what no entity stands behind has no GraphML", async () => {
  const { dock, close } = await openConsole({ query: "RETURN 1" });
  await dock.getByRole("button", { name: "Download as CSV" }).waitFor();
  expect(await dock.getByRole("button", { name: "Download as GraphML" }).count()).toBe(0);
  await close();
});

test("a result is drawn on the canvas, one row of it alone, and the graph again", async () => {
  const { page, dock, close } = await openConsole({ query: "MATCH (p:Person)-[r]->(x) RETURN p.name, x.name" });
  await dock.locator("tbody tr").first().waitFor();
  const whole = await drawn(page);
  await dock.getByRole("radio", { name: "Graph" }).click();
  await expect.poll(async () => (await drawn(page)).nodes.length).toBeLessThan(whole.nodes.length);
  const all = await drawn(page);
  const row = dock.locator("tbody tr").filter({ hasText: "Vinay Kumar" });
  await row.getByRole("button", { name: "Draw this row in the graph" }).click();
  expect((await drawn(page)).nodes).toEqual([smallId("RELOS"), smallId("Vinay Kumar")].sort());
  expect(page.url()).toMatch(/console=graph.*row=/);
  await page.getByRole("button", { name: "all rows", exact: true }).click();
  expect(await drawn(page)).toEqual(all);
  await page.getByRole("button", { name: "show the graph again" }).click();
  expect(await drawn(page)).toEqual(whole);
  await close();
});

test("what is chosen in the graph is marked in the table and comes into sight there", async () => {
  const { page, dock, close } = await openConsole({
    query:
      "UNWIND range(1, 60) AS n MATCH (e:Entity) WITH e, n WHERE n = 60 OR e.name = 'Russia' RETURN n, e ORDER BY n",
  });
  await dock.locator("tbody tr").first().waitFor();
  await page.getByRole("link", { name: "List", exact: true }).click();
  await page.getByRole("navigation", { name: "Entities shown" }).getByText("Citroën").click();
  const marked = dock.locator("[data-of-selected='true']");
  await expect.poll(() => marked.allInnerTexts()).toEqual([expect.stringContaining("Citroën")]);
  await close();
});

test("behind each row stand its quotes, and each leads to its place in the source", async () => {
  const { page, dock, problems, close } = await openConsole({ query: CLAIMS, console: "evidence" });
  const row = dock.getByRole("listitem").filter({ hasText: "RATIFIED" }).filter({ hasText: "not ratified" });
  await row.getByRole("button", { name: "open in source" }).click();
  const mark = page.getByRole("dialog").locator("mark");
  await expect.poll(async () => (await mark.allInnerTexts()).join("")).toContain("The Duma has not ratified RELOS");
  expect(problems).toEqual([]);
  await close();
});

test("a cell leads to its entity, a claim to its quotes", async () => {
  const { page, dock, close } = await openConsole({ query: CLAIMS });
  const row = dock.locator("tbody tr").filter({ hasText: "SIGNED" });
  await row.getByRole("button", { name: "SIGNED", exact: true }).click();
  await expect.poll(() => page.locator(".card h2").allInnerTexts()).toEqual(["Vinay Kumar"]);
  await page.locator(".card blockquote").getByText("signed").first().waitFor();
  await dock.locator("tbody").getByRole("link", { name: "State Duma" }).first().click();
  await expect.poll(() => page.locator(".card h2").allInnerTexts()).toEqual(["State Duma"]);
  await close();
});
