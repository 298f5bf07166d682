import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import type { ModelTables } from "./model-tables.ts";

/** All that the bundled model reads by. */
export const MODEL_FILES: readonly string[] = [
  "config.json",
  "gazetteer.tsv",
  "onnx/model_quantized.onnx",
  "vocabulary.txt",
];

/** The folder of the bundled model: `models/en` of the package, whether this file runs as it is or compiled into `dist`. */
export function bundledModel(): string {
  let folder = dirname(fileURLToPath(import.meta.url));
  while (!existsSync(join(folder, "models", "en", "config.json"))) {
    if (dirname(folder) === folder) throw new Error("bundledModel: no models/en above this file");
    folder = dirname(folder);
  }
  return join(folder, "models", "en");
}

export async function readModelTables(folder: string): Promise<ModelTables> {
  const [config, vocabulary, gazetteer] = await Promise.all(
    ["config.json", "vocabulary.txt", "gazetteer.tsv"].map((name) => readFile(join(folder, name), "utf8")),
  );
  return { config: JSON.parse(config ?? ""), vocabulary: vocabulary ?? "", gazetteer: gazetteer ?? "" };
}

/** Sixteen hex digits that change with any byte of the files; their order counts, their names do not. */
export function hashFiles(folder: string, names: readonly string[]): string {
  const hash = createHash("sha256");
  for (const name of names)
    hash.update(
      createHash("sha256")
        .update(readFileSync(join(folder, name)))
        .digest(),
    );
  return hash.digest("hex").slice(0, 16);
}
