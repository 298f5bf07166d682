/** Sentences as numbers, padded at the end with zeros to `width` tokens; `models/en/INTERFACE.md` says what each stands for. */
export interface NetworkInputs {
  readonly sentences: number;
  readonly width: number;
  readonly words: Int32Array;
  readonly chars: Int32Array;
  readonly gazetteer: Float32Array;
  readonly lengths: Int32Array;
}

/** The scores that reading decodes, in the shapes of `models/en/INTERFACE.md`. */
export interface NetworkOutputs {
  readonly pos: Float32Array;
  readonly names: Float32Array;
  readonly types: Float32Array;
  readonly arcs: Float32Array;
  readonly rels: Int32Array;
  readonly predicates: Float32Array;
  readonly roles: Int32Array;
  readonly facts: Float32Array;
}

const OUTPUT_NAMES = ["pos", "names", "types", "arcs", "rels", "predicates", "roles", "facts"] as const;

/** The trained network, whatever runs it: Transformers.js in Node, onnxruntime-web in a browser's worker. */
export type Network = (inputs: NetworkInputs) => Promise<NetworkOutputs>;

/** Input tensors by name, made by `Tensor` of whichever library runs the network. */
export function toTensors<T>(
  inputs: NetworkInputs,
  toTensor: (type: "int32" | "float32", data: Int32Array | Float32Array, shape: readonly number[]) => T,
): Record<string, T> {
  const { sentences, width, words, chars, gazetteer, lengths } = inputs;
  const shape = (data: Int32Array | Float32Array) => [sentences, width, data.length / (sentences * width)];
  return {
    words: toTensor("int32", words, shape(words)),
    chars: toTensor("int32", chars, shape(chars)),
    gazetteer: toTensor("float32", gazetteer, shape(gazetteer)),
    lengths: toTensor("int32", lengths, [sentences]),
  };
}

/** @throws where the network lacks an output that reading needs */
export function toOutputs(found: Readonly<Record<string, { readonly data: unknown } | undefined>>): NetworkOutputs {
  const data = OUTPUT_NAMES.map((name) => {
    const tensor = found[name];
    if (!tensor) throw new Error(`The network has no output "${name}", only ${Object.keys(found).join(", ")}.`);
    return [name, tensor.data];
  });
  return Object.fromEntries(data) as NetworkOutputs;
}
