import wasmUrl from "onnxruntime-web/ort-wasm-simd-threaded.wasm?url";
import { env, InferenceSession, Tensor } from "onnxruntime-web/wasm";
import type { ModelTables } from "../../src/pipeline/annotate/model-tables.ts";
import { type Network, toOutputs, toTensors } from "../../src/pipeline/annotate/network.ts";

/** Where the server keeps the bundled model, seen from this file's place in the built page (`assets/`). */
const MODEL = new URL(/* @vite-ignore */ "../model/", import.meta.url);

export async function fetchTables(): Promise<ModelTables> {
  const [config, vocabulary, gazetteer] = await Promise.all(
    ["config.json", "vocabulary.txt", "gazetteer.tsv"].map(async (name) => (await fetchFile(name)).text()),
  );
  return { config: JSON.parse(config ?? ""), vocabulary: vocabulary ?? "", gazetteer: gazetteer ?? "" };
}

/** The same network as in Node, on one thread: more would need shared memory, and would change no result. */
export async function fetchNetwork(): Promise<Network> {
  env.wasm.numThreads = 1;
  // Else the library would ask a host of its makers.
  env.wasm.wasmPaths = { wasm: new URL(wasmUrl, import.meta.url).href };
  const bytes = await (await fetchFile("onnx/model_quantized.onnx")).arrayBuffer();
  const session = await InferenceSession.create(bytes, { executionProviders: ["wasm"] });
  return async (inputs) =>
    toOutputs(await session.run(toTensors(inputs, (type, data, shape) => new Tensor(type, data as never, shape))));
}

async function fetchFile(name: string): Promise<Response> {
  const response = await fetch(new URL(name, MODEL));
  if (!response.ok) throw new Error(`the server has no ${name} (${response.status})`);
  return response;
}
