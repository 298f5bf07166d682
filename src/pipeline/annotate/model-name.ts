import { existsSync, readdirSync, statSync } from "node:fs";
import { basename, join, resolve } from "node:path";
import type { NameModel } from "./open-name-model.ts";
import { bundledModel, hashFiles, MODEL_FILES } from "./read-model.ts";

/**
 * What reads the language, named so that any byte of it shows; written into `build.json` and part of the key of the cache. A model
 * of the hub is known by its id alone.
 */
export function nameModels(nameModel?: NameModel): string {
  const bundled = `countersign-en ${hashFiles(bundledModel(), MODEL_FILES)}`;
  return nameModel ? `${bundled}, names by ${nameOf(nameModel.name)}` : bundled;
}

function nameOf(name: string): string {
  const folder = resolve(name);
  return existsSync(folder) ? `${basename(folder)} ${hashFiles(folder, filesOf(folder))}` : name;
}

/** Files that are gone or no files are left to those who load the model, who know how to say so. */
function filesOf(folder: string): readonly string[] {
  const names = ["config.json", "tokenizer.json", ...namesIn(join(folder, "onnx")).map((name) => `onnx/${name}`)];
  return names.filter((name) => statSync(join(folder, name), { throwIfNoEntry: false })?.isFile());
}

function namesIn(folder: string): readonly string[] {
  return existsSync(folder) ? readdirSync(folder).sort() : [];
}
