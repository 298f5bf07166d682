import { ModelError } from "./model-error.ts";

/** Every sentence in which a model is refused. */

export function notAFolder(name: string): ModelError {
  return new ModelError(
    `There is no folder ${name} with a model. Name a folder with config.json, tokenizer.json and onnx/, or let Countersign fetch ${name} from the hub with --allow-downloads.`,
  );
}

export function incompleteFolder(folder: string, missing: string): ModelError {
  return new ModelError(
    `The model in ${folder} has no ${missing}. A folder needs config.json, tokenizer.json, tokenizer_config.json and a network in onnx/ (model_quantized.onnx or model.onnx).`,
  );
}

export function notLoaded(name: string, reason: string): ModelError {
  return new ModelError(`Transformers.js cannot load the model ${name}: ${reason}`);
}

export function noLabels(name: string): ModelError {
  return new ModelError(
    `The model ${name} tags no names: its config.json has no id2label with labels like B-PER, I-ORG or LOC. Choose one made for token classification.`,
  );
}
