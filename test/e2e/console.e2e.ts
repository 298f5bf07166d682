import { expect, test } from "vitest";
import { openExplorer } from "./harness.ts";

const SIGNERS = "MATCH (p:Person)-[s:SIGNED]->(a:Agreement) RETURN p.name, a.name, s.date ORDER BY p.name";

test("a researcher types a query in the console, runs it and reads rows, with no problem and no request leaving the server", async () => {
  const { page, problems, close } = await openExplorer();
  try {
    await page.locator(".card").waitFor({ state: "attached" });
    await page.keyboard.press("Control+j");
    await page.locator(".console .cm-content").click();
    await page.keyboard.press("Control+a");
    await page.keyboard.insertText(SIGNERS);
    await page.keyboard.press("Control+Enter");
    const dock = page.getByRole("region", { name: "Query console" });
    await dock.getByText("Vinay Kumar").first().waitFor();
    expect(page.url()).toContain("query=");
    expect(problems).toEqual([]);
  } finally {
    await close();
  }
});

test("a link with a query runs it, and an error in it says what is wrong and where", async () => {
  const first = await openExplorer({ hash: `console=table&query=${encodeURIComponent(SIGNERS)}` });
  try {
    const dock = first.page.getByRole("region", { name: "Query console" });
    await dock.getByText("Alexander Fomin").first().waitFor();
  } finally {
    await first.close();
  }
  const second = await openExplorer({ hash: `console=table&query=${encodeURIComponent("MATCH (p:Persn) RETURN p")}` });
  try {
    const problem = second.page.getByRole("region", { name: "Query console" }).getByRole("alert");
    await problem.waitFor();
    expect(await problem.textContent()).toMatch(/Persn.*Person/s);
  } finally {
    await second.close();
  }
});
