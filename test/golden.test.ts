import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { explain } from "../src/pipeline/explain.ts";
import { printBriefly } from "../src/pipeline/print-explanation.ts";
import { KNOWLEDGE, sourceOf } from "./knowledge.ts";

/** Few texts, each with the reason why it is here. After a change: `npm run golden`, then read the diff. */
const TEXTS = [
  ["treaty", "signing, ratification and visits with all kinds of status, in running prose"],
  ["desk-notes", "list items, designators, markup and characters of two code units"],
] as const;

test.each(TEXTS)("every stage reads %s as its golden file says: %s", async (name, reason) => {
  const text = readFileSync(new URL(`fixtures/texts/${name}.txt`, import.meta.url), "utf8");
  const explained = await explain(sourceOf(text, "2024-03-05"), KNOWLEDGE);
  await expect(`# ${reason}\n\n${explained.map(printBriefly).join("\n")}`).toMatchFileSnapshot(`golden/${name}.txt`);
});
