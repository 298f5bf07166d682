import { expect, test } from "vitest";
import { annotate } from "../../src/pipeline/annotate/annotate.ts";
import { printConll } from "../../src/pipeline/annotate/print-conll.ts";
import { sourceOf } from "../knowledge.ts";
import { openExplorer } from "./harness.ts";

const TEXT = "Vladimir Putin didn’t sign the U.S. treaty in Moscow.";

test("the model reads a sentence in the browser as it does in Node, and asks nobody but the server", async () => {
  const { page, address, problems, close } = await openExplorer();
  const asked: string[] = [];
  page.on("request", (request) => asked.push(new URL(request.url()).pathname));
  await page.goto(`${address}read.html`);
  await page.getByLabel("Text").fill(TEXT);
  await page.getByRole("button", { name: "Read it" }).click();
  await page.getByText("Sentences read: 1").waitFor();
  const read = await page.locator("#result").textContent();
  const [sentences = []] = await annotate([sourceOf(TEXT)]);
  expect(read).toBe(printConll(TEXT, sentences));
  expect(read).toContain("Entity=B-Person");
  expect(asked).toContain("/model/onnx/model_quantized.onnx");
  expect(problems).toEqual([]);
  await close();
});
