import type { Network } from "./network.ts";
import { toOutputs, toTensors } from "./network.ts";

/**
 * One thread: documents are what runs side by side. No arena: batches of many shapes make it grow by half of what the process
 * takes, and it saves no time.
 */
export const SESSION = {
  intraOpNumThreads: 1,
  interOpNumThreads: 1,
  enableCpuMemArena: false,
  enableMemPattern: false,
};

/** Loads the network `name` below `root` with Transformers.js, from disk only. It reads the same with any number of threads. */
export async function openNetwork(root: string, name: string, session: typeof SESSION = SESSION): Promise<Network> {
  const { AutoModel, env, Tensor } = await import("@xenova/transformers");
  env.allowRemoteModels = false;
  env.localModelPath = root;
  const model = await AutoModel.from_pretrained(name, { dtype: "q8", session_options: session });
  return async (inputs) =>
    toOutputs(await model(toTensors(inputs, (type, data, shape) => new Tensor(type, data, [...shape]))));
}
