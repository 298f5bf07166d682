import { expect } from "vitest";
import { type Explorer, type ExplorerOptions, openExplorer } from "./harness.ts";

/** Opens the page, checks it once what `ready` selects is there, sees that nothing went wrong meanwhile, and closes it. */
export async function withExplorer(
  options: ExplorerOptions,
  check: (explorer: Explorer) => Promise<void>,
  ready = ".card",
): Promise<void> {
  const explorer = await openExplorer(options);
  try {
    await explorer.page.locator(ready).waitFor({ state: "attached" });
    await check(explorer);
    expect(explorer.problems).toEqual([]);
  } finally {
    await explorer.close();
  }
}
