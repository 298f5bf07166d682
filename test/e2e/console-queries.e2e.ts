import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { QUERY_EXAMPLES } from "../../src/query/examples.ts";
import { openConsole, readDownload } from "./small-console.ts";

async function write(page: Page, text: string): Promise<void> {
  await page.locator(".console .cm-content").click();
  await page.keyboard.press("Control+a");
  await page.keyboard.press("Delete");
  await page.keyboard.type(text);
}

test("the editor completes names of entities, within quotation marks and without", async () => {
  const { page, dock, problems, close } = await openConsole();
  const editor = dock.locator(".cm-content");
  await write(page, "MATCH (p {name: 'mod");
  await dock.getByRole("option", { name: /Narendra Modi/ }).click();
  await expect.poll(() => editor.textContent()).toContain("name: 'Narendra Modi'");
  await write(page, "CALL whoSigned(rel");
  await dock.getByRole("option", { name: /RELOS/ }).click();
  await expect.poll(() => editor.textContent()).toContain("CALL whoSigned('RELOS'");
  expect(problems).toEqual([]);
  await close();
});

test("an error is underlined as one types, said in words, and mended with a click", async () => {
  const { page, dock, problems, close } = await openConsole();
  await write(page, "MATCH (p:Persn) RETURN p.name");
  await dock.getByText("The schema has no label Persn. Did you mean Person?").first().waitFor();
  await dock.locator(".cm-lintRange-error").waitFor();
  await dock.locator(".editor-problem").getByRole("button", { name: "Write Person" }).click();
  await expect.poll(() => dock.locator(".cm-content").textContent()).toContain("(p:Person)");
  await expect.poll(() => dock.locator(".editor-problem, .cm-lintRange-error").count()).toBe(0);
  expect(problems).toEqual([]);
  await close();
});

test("what is typed over a selection replaces it, and a bracket goes around it, as one step that can be undone", async () => {
  const { page, dock, problems, close } = await openConsole({ query: "RETURN 'a'\n AS first" });
  const editor = dock.locator(".cm-content");
  await editor.click();
  await page.keyboard.press("Control+a");
  await page.keyboard.type("(");
  await expect.poll(() => editor.textContent()).toBe("(RETURN 'a' AS first)");
  await page.keyboard.press("Control+a");
  await page.keyboard.type("7");
  await expect.poll(() => editor.textContent()).toBe("7");
  // What the browser has written is known to the editor once it is told to be no query.
  await expect.poll(() => editor.locator(".cm-lintRange").textContent()).toBe("7");
  await page.keyboard.press("Control+z");
  await expect.poll(() => editor.textContent()).toBe("(RETURN 'a' AS first)");
  expect(problems).toEqual([]);
  await close();
});

test("a parameter is asked for, given as JSON, and stands in the link", async () => {
  const { page, dock, column, close } = await openConsole();
  await write(page, "MATCH (n {name: $name}) RETURN n.type");
  const parameters = dock.getByRole("textbox", { name: "Parameters" });
  await parameters.focus();
  expect(await parameters.inputValue()).toBe('{"name": ""}');
  await parameters.fill('{"name": "RELOS"}');
  await page.keyboard.press("Control+Enter");
  await dock.locator("tbody tr").first().waitFor();
  expect(await column(1)).toEqual(["Agreement"]);
  expect(new URLSearchParams(new URL(page.url()).hash.slice(1)).get("parameters")).toBe('{"name": "RELOS"}');
  await close();
});

test("every example stands there with what it asks in plain words, and runs at a click with its parameters", async () => {
  const { page, dock, problems, close } = await openConsole();
  for (const { title, plainWords, query, parameters } of QUERY_EXAMPLES) {
    await dock.getByRole("button", { name: "Examples" }).click();
    const item = dock.getByRole("listitem").filter({ hasText: title });
    expect(await item.textContent()).toContain(plainWords);
    await item.getByRole("button").click();
    await expect.poll(() => dock.locator(".cm-content").textContent()).toContain(query.split("\n")[0]);
    await expect.poll(() => dock.getByRole("status").first().textContent()).toMatch(/row|No result/);
    expect(await dock.getByRole("textbox", { name: "Parameters" }).count()).toBe(parameters ? 1 : 0);
    // The keyboard goes on where it was, though the list is gone.
    await expect.poll(() => page.evaluate("document.activeElement.textContent")).toBe("Examples");
  }
  expect(problems).toEqual([]);
  await close();
});

test("what was run is found again in the history by its words", async () => {
  const { dock, close } = await openConsole({ query: "RETURN 1 AS first" });
  await dock.getByText("1 row ·").waitFor();
  await dock.getByRole("button", { name: "Examples" }).click();
  await dock.getByRole("listitem").first().getByRole("button").click();
  await dock.getByText(/\d rows? ·/).waitFor();
  await dock.getByRole("button", { name: "History" }).click();
  const items = dock.getByRole("list", { name: "History" }).getByRole("listitem");
  expect(await items.count()).toBe(2);
  await dock.getByRole("searchbox", { name: "Search the history" }).fill("FIRST return");
  expect(await items.allInnerTexts()).toEqual(["RETURN 1 AS first"]);
  await items.first().getByRole("button").click();
  await expect.poll(() => dock.locator(".cm-content").textContent()).toBe("RETURN 1 AS first");
  await close();
});

test("a query is kept under a name, saved as a file, and loaded from it into another browser", async () => {
  const query = "MATCH (n {name: $name}) RETURN n.type";
  const first = await openConsole({ query, parameters: '{"name": "RELOS"}' });
  await first.dock.getByRole("button", { name: "Favourites" }).click();
  await first.dock.getByRole("textbox", { name: "Name of the query in the editor" }).fill("Its type");
  await first.dock.getByRole("button", { name: "Keep" }).click();
  const { name, text } = await readDownload(first, () =>
    first.dock.getByRole("button", { name: "Save as a file" }).click(),
  );
  expect([name, text]).toEqual([
    "favourites.cypher",
    `// name: Its type\n// parameters: {"name": "RELOS"}\n${query};\n`,
  ]);
  await first.close();
  const second = await openConsole();
  await second.dock.getByRole("button", { name: "Favourites" }).click();
  await second.dock.getByText("No favourites yet.").waitFor();
  const file = { name, mimeType: "text/plain", buffer: Buffer.from(text) };
  await second.dock.getByLabel("Load a file").setInputFiles(file);
  await second.dock.getByText("One favourite was loaded").waitFor();
  await second.dock.getByRole("button", { name: /^Its type/ }).click();
  await second.dock.locator("tbody tr").first().waitFor();
  expect(await second.column(1)).toEqual(["Agreement"]);
  await second.dock.getByRole("button", { name: "Favourites" }).click();
  await second.dock.getByRole("button", { name: "Remove Its type" }).click();
  await second.dock.getByText("No favourites yet.").waitFor();
  expect(second.problems).toEqual([]);
  await second.close();
});
