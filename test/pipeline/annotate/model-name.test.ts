import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { nameModels } from "../../../src/pipeline/annotate/model-name.ts";
import { writeTinyBert } from "./tiny-bert.ts";

test("another byte in a model's files gives it another name, another folder beside it does not", () => {
  const root = mkdtempSync(join(tmpdir(), "countersign-"));
  const folder = join(root, "tiny");
  writeTinyBert(folder, { labels: ["O", "PER"], pieces: { putin: "PER" } });
  const nameOf = () => nameModels({ name: folder, allowDownloads: false });
  const first = nameOf();
  writeFileSync(join(folder, "README.md"), "What it is.");
  expect(nameOf()).toBe(first);
  writeFileSync(join(folder, "onnx", "model.onnx"), "changed");
  expect(nameOf()).not.toBe(first);
  rmSync(root, { recursive: true });
});

test("the bundled model is named by what it reads by, with or without another model for the names", () => {
  expect(nameModels()).toMatch(/^countersign-en [0-9a-f]{16}$/);
  expect(nameModels({ name: "Xenova/bert-base-NER", allowDownloads: true })).toBe(
    `${nameModels()}, names by Xenova/bert-base-NER`,
  );
});
