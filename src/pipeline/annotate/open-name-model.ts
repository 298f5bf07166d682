import { existsSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import type { PreTrainedModel, PreTrainedTokenizer, Tensor } from "@xenova/transformers";
import type { TagNames } from "./annotator.ts";
import { toNameTag } from "./label-map.ts";
import { incompleteFolder, noLabels, notAFolder, notLoaded } from "./messages.ts";
import { SESSION } from "./open-network.ts";
import { type PieceClassifier, tagNamesWith } from "./tag-names.ts";

/** Another model for the names, of any kind that Transformers.js loads for token classification. */
export interface NameModel {
  /** A folder, or an id of the hub such as `Xenova/bert-base-NER`. */
  readonly name: string;
  /** Whether it may be fetched from the hub. */
  readonly allowDownloads: boolean;
}

/** @throws ModelError where there is no such model, or none that tags names */
export async function openNameModel({ name, allowDownloads }: NameModel): Promise<TagNames> {
  const folder = findFolder(name);
  if (folder === undefined && !allowDownloads) throw notAFolder(name);
  const { AutoModelForTokenClassification, AutoTokenizer, env, Tensor } = await import("@xenova/transformers");
  env.allowRemoteModels = folder === undefined;
  if (folder !== undefined) env.localModelPath = dirname(folder);
  const id = folder === undefined ? name : basename(folder);
  try {
    const tokenizer = await AutoTokenizer.from_pretrained(id);
    const options = { dtype: findDtype(folder), session_options: SESSION } as const;
    const model = await AutoModelForTokenClassification.from_pretrained(id, options);
    return tagNamesWith(toClassifier(name, model, tokenizer, Tensor));
  } catch (error) {
    if (error instanceof Error && error.name === "ModelError") throw error;
    throw notLoaded(name, error instanceof Error ? error.message : String(error));
  } finally {
    env.allowRemoteModels = false;
  }
}

/** Undefined where there is nothing of that name on disk. */
function findFolder(name: string): string | undefined {
  const folder = resolve(name);
  if (!existsSync(folder)) return undefined;
  for (const file of ["config.json", "tokenizer.json", "tokenizer_config.json"]) {
    if (!existsSync(join(folder, file))) throw incompleteFolder(name, file);
  }
  if (findDtype(folder) === "fp32" && !existsSync(join(folder, "onnx", "model.onnx")))
    throw incompleteFolder(name, "onnx/model.onnx");
  return folder;
}

/** The small form where there is one; on the hub there most often is. */
function findDtype(folder: string | undefined): "q8" | "fp32" {
  return folder === undefined || existsSync(join(folder, "onnx", "model_quantized.onnx")) ? "q8" : "fp32";
}

function toClassifier(
  name: string,
  model: PreTrainedModel,
  tokenizer: PreTrainedTokenizer,
  toTensor: typeof Tensor,
): PieceClassifier {
  const tags = readTags(name, model.config);
  const [begin = [], end = []] = findFrame(tokenizer);
  const score = async (pieces: readonly number[]) => {
    const ids = BigInt64Array.from([...begin, ...pieces, ...end], BigInt);
    const [input_ids, attention_mask] = [ids, ids.map(() => 1n)].map(
      (data) => new toTensor("int64", data, [1, ids.length]),
    );
    const { logits } = await model({ input_ids, attention_mask });
    const row = tags.length;
    return (logits.data as Float32Array).slice(begin.length * row, (begin.length + pieces.length) * row);
  };
  // A blank before the word, since some tokenizers mark the beginning of a word by it.
  const toPieces = (word: string) => tokenizer.encode(` ${word}`, { add_special_tokens: false });
  return { tags, most: Math.min(longestInput(model.config), 512) - begin.length - end.length, toPieces, score };
}

/** What stands before and behind every input: `[CLS]` and `[SEP]`. */
function findFrame(tokenizer: PreTrainedTokenizer): readonly (readonly number[])[] {
  const frame = tokenizer.encode("");
  return [frame.slice(0, 1), frame.slice(1)];
}

/** Of the model's `config.json`. */
interface TaggerConfig {
  readonly id2label?: Readonly<Record<string, string>>;
  readonly max_position_embeddings?: number;
}

function readTags(name: string, config: TaggerConfig): readonly string[] {
  const labels = Object.entries(config.id2label ?? {}).sort(([a], [b]) => Number(a) - Number(b));
  const tags = labels.map(([, label]) => toNameTag(label));
  if (tags.every((tag) => tag === "O")) throw noLabels(name);
  return tags;
}

function longestInput(config: TaggerConfig): number {
  return config.max_position_embeddings ?? 512;
}
