/** A node of a graph, by names of tensors. */
export interface OnnxNode {
  readonly op: string;
  readonly inputs: readonly string[];
  readonly outputs: readonly string[];
}

export interface OnnxGraph {
  readonly nodes: readonly OnnxNode[];
  /** Names of inputs of shape `batch × tokens` of 64-bit integers. */
  readonly inputs: readonly string[];
  /** Of shape `batch × tokens × width`. */
  readonly output: { readonly name: string; readonly width: number };
  readonly weights: readonly {
    readonly name: string;
    readonly shape: readonly number[];
    readonly data: Float32Array;
  }[];
}

const FLOAT = 1;
const INT64 = 7;

/** A network as the bytes of an ONNX file: protocol buffers by hand, by the numbers of fields in `onnx.proto`. */
export function toOnnx(graph: OnnxGraph): Uint8Array {
  const opset = message(text(1, ""), number(2, 17));
  return message(number(1, 8), bytes(8, opset), bytes(7, toGraph(graph)));
}

function toGraph({ nodes, inputs, output, weights }: OnnxGraph): Buffer {
  return message(
    ...nodes.map(({ op, inputs, outputs }) =>
      bytes(1, message(...inputs.map((name) => text(1, name)), ...outputs.map((name) => text(2, name)), text(4, op))),
    ),
    text(2, "tiny"),
    ...weights.map(({ name, shape, data }) =>
      bytes(
        5,
        message(
          ...shape.map((size) => number(1, size)),
          number(2, FLOAT),
          text(8, name),
          bytes(9, Buffer.from(data.buffer)),
        ),
      ),
    ),
    ...inputs.map((name) => bytes(11, toValue(name, INT64, ["batch", "tokens"]))),
    bytes(12, toValue(output.name, FLOAT, ["batch", "tokens", output.width])),
  );
}

function toValue(name: string, type: number, shape: readonly (string | number)[]): Buffer {
  const dimensions = shape.map((size) => bytes(1, typeof size === "string" ? text(2, size) : number(1, size)));
  return message(text(1, name), bytes(2, bytes(1, message(number(1, type), bytes(2, message(...dimensions))))));
}

function message(...fields: readonly Buffer[]): Buffer {
  return Buffer.concat(fields);
}

function number(field: number, value: number): Buffer {
  return Buffer.concat([varint(field * 8), varint(value)]);
}

function bytes(field: number, value: Buffer): Buffer {
  return Buffer.concat([varint(field * 8 + 2), varint(value.length), value]);
}

function text(field: number, value: string): Buffer {
  return bytes(field, Buffer.from(value));
}

function varint(value: number): Buffer {
  const parts: number[] = [];
  let rest = value;
  for (; rest > 127; rest >>>= 7) parts.push((rest & 127) | 128);
  return Buffer.from([...parts, rest]);
}
