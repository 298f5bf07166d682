import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { toOnnx } from "./onnx-bytes.ts";

export interface TinyBert {
  /** In the order of the scores. */
  readonly labels: readonly string[];
  /** Which label each piece gets (`putin`, `##dra`); the others get the first. */
  readonly pieces: Readonly<Record<string, string>>;
}

const SPECIAL = ["[PAD]", "[UNK]", "[CLS]", "[SEP]", "[MASK]"];
const HIDDEN = 8;

/**
 * Writes the folder of a model that Transformers.js loads as a BERT for token classification: embeddings of eight numbers that do not
 * depend on what stands around them, and a layer of labels over them.
 */
export function writeTinyBert(folder: string, { labels, pieces }: TinyBert): void {
  const vocabulary = [...SPECIAL, ...Object.keys(pieces)];
  mkdirSync(join(folder, "onnx"), { recursive: true });
  const id2label = Object.fromEntries(labels.entries());
  writeJson(folder, "config.json", {
    model_type: "bert",
    architectures: ["BertForTokenClassification"],
    max_position_embeddings: 32,
    id2label,
  });
  writeJson(folder, "tokenizer_config.json", { tokenizer_class: "BertTokenizer", model_max_length: 32 });
  writeJson(folder, "tokenizer.json", toTokenizer(vocabulary));
  writeFileSync(join(folder, "onnx", "model.onnx"), toNetwork(vocabulary, { labels, pieces }));
}

function toNetwork(vocabulary: readonly string[], { labels, pieces }: TinyBert): Uint8Array {
  const embeddings = new Float32Array(vocabulary.length * HIDDEN);
  const layer = new Float32Array(HIDDEN * labels.length);
  for (const [row, piece] of vocabulary.entries()) {
    embeddings[row * HIDDEN + labels.indexOf(pieces[piece] ?? labels[0] ?? "")] = 1;
    embeddings[row * HIDDEN + HIDDEN - 1] = noise(row);
  }
  for (let label = 0; label < labels.length; label++) {
    layer[label * labels.length + label] = 5;
    layer[(HIDDEN - 1) * labels.length + label] = noise(label + 100);
  }
  return toOnnx({
    inputs: ["input_ids", "attention_mask", "token_type_ids"],
    nodes: [
      { op: "Gather", inputs: ["embeddings", "input_ids"], outputs: ["hidden"] },
      { op: "MatMul", inputs: ["hidden", "layer"], outputs: ["logits"] },
    ],
    output: { name: "logits", width: labels.length },
    weights: [
      { name: "embeddings", shape: [vocabulary.length, HIDDEN], data: embeddings },
      { name: "layer", shape: [HIDDEN, labels.length], data: layer },
    ],
  });
}

/** Between −0.5 and 0.5, the same in every run. */
function noise(seed: number): number {
  return (((seed * 2654435761) >>> 0) % 1000) / 1000 - 0.5;
}

function toTokenizer(vocabulary: readonly string[]): object {
  const special = (id: string) => ({ [id]: { id, ids: [vocabulary.indexOf(id)], tokens: [id] } });
  const token = (id: string) => ({ SpecialToken: { id, type_id: 0 } });
  return {
    version: "1.0",
    added_tokens: SPECIAL.map((content, id) => ({ id, content, special: true, normalized: false })),
    normalizer: {
      type: "BertNormalizer",
      clean_text: true,
      handle_chinese_chars: true,
      strip_accents: null,
      lowercase: true,
    },
    pre_tokenizer: { type: "BertPreTokenizer" },
    post_processor: {
      type: "TemplateProcessing",
      single: [token("[CLS]"), { Sequence: { id: "A", type_id: 0 } }, token("[SEP]")],
      pair: [],
      special_tokens: { ...special("[CLS]"), ...special("[SEP]") },
    },
    decoder: { type: "WordPiece", prefix: "##", cleanup: true },
    model: {
      type: "WordPiece",
      unk_token: "[UNK]",
      continuing_subword_prefix: "##",
      max_input_chars_per_word: 100,
      vocab: Object.fromEntries(vocabulary.map((piece, id) => [piece, id])),
    },
  };
}

function writeJson(folder: string, name: string, value: object): void {
  writeFileSync(join(folder, name), JSON.stringify(value));
}
