import { expect, test } from "vitest";
import { explain } from "../../src/pipeline/explain.ts";
import { printExplanation } from "../../src/pipeline/print-explanation.ts";
import { KNOWLEDGE, sourceOf } from "../knowledge.ts";

async function explainText(text: string): Promise<readonly string[]> {
  const explained = await explain(sourceOf(text), KNOWLEDGE);
  return explained.map((sentence) => printExplanation(sentence, KNOWLEDGE.schema));
}

test("a sentence comes with its tree, its mentions and its claims", async () => {
  const [block = ""] = await explainText("Kari Holm signed the Aachen Treaty in Oslo.");
  expect(block).toMatch(
    /^S0 {2}0\.\.43 {2}Kari Holm signed the Aachen Treaty in Oslo\.\n {2}T {2}signed {2}VERB root\n/,
  );
  expect(block).toContain("\n  M  0..9  Person  Kari Holm  recognise/");
  expect(block).toContain("\n  C  Kari Holm  SIGNED  Aachen Treaty  asserted  place=Oslo  relate/sign/");
});

test("a noun says what it takes up, and where that is named", async () => {
  const [, block = ""] = await explainText("Kari Holm signed the Aachen Treaty. Lars Berg signed the treaty too.");
  expect(block).toMatch(/treaty = Aachen Treaty {2}\S+ {2}takes up 21\.\.34 “Aachen Treaty”/);
});

test("a frame that found its word says what it missed", async () => {
  const [block = ""] = await explainText("Kari Holm signed for Norway.");
  expect(block).toMatch(/\n {2}N {2}10\.\.16 {2}signed {2}SIGNED: no object \(Agreement\) {2}relate\/sign\n/);
  expect(block).not.toContain("\n  C ");
});
