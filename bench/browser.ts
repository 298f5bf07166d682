import { fileURLToPath } from "node:url";
import { build } from "vite";
import { launchChromium } from "../scripts/launch-chromium.mjs";
import type { CaseTimes } from "./time-cases.ts";

/** The browser's, which this project's types for Node do not know. */
declare const Worker: new (
  address: string,
) => {
  onmessage: (event: { readonly data: readonly CaseTimes[] }) => void;
  onerror: (event: { readonly message?: string }) => void;
};

/** The same cases in a worker of Chromium, from code built as the page's is. @throws where there is no Chromium */
export async function timeInBrowser(): Promise<readonly CaseTimes[]> {
  const code = await buildWorker();
  const browser = await launchChromium();
  try {
    const page = await browser.newPage();
    page.setDefaultTimeout(0);
    return await page.evaluate(runWorker, code);
  } finally {
    await browser.close();
  }
}

async function buildWorker(): Promise<string> {
  const entry = fileURLToPath(new URL("./browser-worker.js", import.meta.url));
  const built = await build({
    configFile: false,
    logLevel: "error",
    build: { write: false, lib: { entry, formats: ["iife"], name: "bench" }, minify: true },
  });
  const [bundle] = Array.isArray(built) ? built : [built];
  const chunk = bundle && "output" in bundle ? bundle.output[0] : undefined;
  if (chunk?.type !== "chunk") throw new Error("the worker was not built into one file");
  return chunk.code;
}

/** Runs in the page. */
function runWorker(code: string): Promise<readonly CaseTimes[]> {
  return new Promise((resolve, reject) => {
    const address = URL.createObjectURL(new Blob([code], { type: "text/javascript" }));
    const worker = new Worker(address);
    worker.onmessage = ({ data }) => resolve(data);
    worker.onerror = ({ message }) => reject(new Error(message ?? "the worker did not start"));
  });
}
