import { queryCases } from "./query-cases.ts";
import { generateGraph, loadGraph } from "./synthetic-graph.ts";
import { timeCases } from "./time-cases.ts";

declare const self: { postMessage(message: unknown): void };

/** What `browser.ts` runs in Chromium: answers with the times of the cases. */
/** A browser's clock ticks ten times a millisecond. */
const COARSE = { sample: 10, samples: 25 };

const synthetic = generateGraph();
self.postMessage(timeCases(queryCases(synthetic), synthetic, loadGraph(synthetic), COARSE));
