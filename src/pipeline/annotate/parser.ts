import { BATCH_LIMITS, type BatchLimits, toBatches } from "./batches.ts";
import { decode } from "./decode.ts";
import { readEncoder } from "./encode.ts";
import type { ModelTables } from "./model-tables.ts";
import type { Network } from "./network.ts";
import type { TokenReading } from "./reading.ts";
import { joinWindows, splitWindows } from "./windows.ts";

/** Reads sentences, given as their tokens, none of them empty. */
export type Parse = (sentences: readonly (readonly string[])[]) => Promise<readonly (readonly TokenReading[])[]>;

/** The bundled model, ready: `network` must be the one that `tables` were made with. */
export function buildParser(tables: ModelTables, network: Network, limits: BatchLimits = BATCH_LIMITS): Parse {
  const encode = readEncoder(tables);
  const parseBatch = async (sentences: readonly (readonly string[])[]) => {
    const inputs = encode(sentences);
    return decode(inputs, await network(inputs), tables.config.labels);
  };
  return async (sentences) => {
    const windows = sentences.map(splitWindows);
    const flat = windows.flat();
    const readings: (readonly TokenReading[])[] = new Array(flat.length);
    for (const batch of toBatches(
      flat.map((window) => window.length),
      limits,
    )) {
      const read = await parseBatch(batch.map((index) => flat[index] ?? []));
      for (const [place, index] of batch.entries()) readings[index] = read[place] ?? [];
    }
    let next = 0;
    return windows.map((parts) => {
      next += parts.length;
      return joinWindows(readings.slice(next - parts.length, next));
    });
  };
}
