import { expect, test } from "vitest";
import { openExplorer } from "./harness.ts";
import { openConsole } from "./small-console.ts";

const SIGNERS = "MATCH (p:Person)-[s:SIGNED]->(a:Agreement) RETURN p.name, a.name, s.date ORDER BY p.name";

/** Ends in no time that anyone waits, and holds nothing that a bound of memory would meet. */
const ENDLESS =
  "UNWIND range(1, 100000) AS a UNWIND range(1, 100000) AS b UNWIND range(1, 100000) AS c RETURN count(*)";

test("a researcher types a query in the console, runs it and reads rows, with no problem and no request leaving the server", async () => {
  const { page, problems, close } = await openExplorer();
  await page.locator(".card").waitFor({ state: "attached" });
  await page.keyboard.press("Control+j");
  await page.locator(".console .cm-content").click();
  await page.keyboard.press("Control+a");
  await page.keyboard.insertText(SIGNERS);
  await page.keyboard.press("Control+Enter");
  const dock = page.getByRole("region", { name: "Query console" });
  await dock.locator("tbody tr").first().waitFor();
  expect(page.url()).toContain("query=");
  expect(problems).toEqual([]);
  await close();
});

test("a link with a query and its parameters runs it", async () => {
  const query = "MATCH (p)-[:SIGNED]->(a {name: $name}) RETURN p.name";
  const { dock, column, problems, close } = await openConsole({ query, parameters: '{"name": "RELOS"}' });
  await dock.locator("tbody tr").first().waitFor();
  expect(await column(1)).toEqual(["Vinay Kumar"]);
  expect(await dock.getByRole("textbox", { name: "Parameters" }).inputValue()).toBe('{"name": "RELOS"}');
  expect(problems).toEqual([]);
  await close();
});

test.each([
  ["MATCH (p:Persn) RETURN p", undefined, /no label Persn.*Person.*Line 1, column 10/s],
  ["RETURN $name", undefined, /\$name has no value/],
  ["RETURN $name", "{name", /one JSON object/],
])("%s with the parameters %s says what is wrong, and where", async (query, parameters, words) => {
  const { dock, close } = await openConsole(parameters === undefined ? { query } : { query, parameters });
  const problem = dock.getByRole("alert");
  await problem.waitFor();
  expect(await problem.textContent()).toMatch(words);
  await close();
});

test("while a query would run for ever the page answers, and once it is cancelled the next one runs", async () => {
  const { page, dock, column, problems, close } = await openConsole({ query: ENDLESS });
  const cancel = dock.getByRole("button", { name: "Cancel" });
  await cancel.waitFor();
  await page.getByRole("link", { name: "List", exact: true }).click();
  await page.getByRole("navigation", { name: "Entities shown" }).getByText("RELOS").first().waitFor();
  await cancel.click();
  await dock.getByText("The query was cancelled.").waitFor();
  await dock.locator(".cm-content").click();
  await page.keyboard.press("Control+a");
  await page.keyboard.insertText("RETURN 6 * 7 AS answer");
  await page.keyboard.press("Control+Enter");
  await dock.locator("tbody tr").first().waitFor();
  expect(await column(1)).toEqual(["42"]);
  expect(problems).toEqual([]);
  await close();
});

test("a query that would fill the memory is stopped by its bound, and the next one runs", async () => {
  const { page, dock, column, problems, close } = await openConsole({
    query: "MATCH (a), (b), (c), (d), (e), (f) RETURN a.name, b.name, c.name, d.name, e.name, f.name ORDER BY f.name",
  });
  await expect
    .poll(() => dock.getByRole("alert").allInnerTexts(), { timeout: 50_000 })
    .toEqual([expect.stringContaining("Stopped")]);
  await dock.locator(".cm-content").click();
  await page.keyboard.press("Control+a");
  await page.keyboard.insertText(SIGNERS);
  await page.keyboard.press("Control+Enter");
  await dock.locator("tbody tr").first().waitFor();
  expect(await column(1)).toEqual(["Vinay Kumar"]);
  expect(problems).toEqual([]);
  await close();
});
