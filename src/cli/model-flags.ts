import type { Command } from "commander";
import type { NameModel } from "../pipeline/annotate/open-name-model.ts";

/** Which model finds the names. */
export interface ModelFlags {
  readonly model?: string;
  readonly allowDownloads?: true;
}

export function addModelFlags(command: Command): Command {
  return command
    .option("--model <name>", "find names with another model: a folder, or an id of the hub (Xenova/bert-base-NER)")
    .option("--allow-downloads", "fetch that model from the hub; nothing else ever leaves this machine");
}

/** What `--model` names, as the pipeline takes it. */
export function toNameModel({ model, allowDownloads }: ModelFlags): { readonly nameModel?: NameModel } {
  return model === undefined ? {} : { nameModel: { name: model, allowDownloads: allowDownloads ?? false } };
}
