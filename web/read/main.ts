import { printConll } from "../../src/pipeline/annotate/print-conll.ts";
import type { ReadAnswer } from "./read-answer.ts";
import ReadWorker from "./read-worker.ts?worker";

/** The element of this page with an id. */
function find<T extends HTMLElement>(id: string): T {
  const element = document.getElementById(id);
  if (!element) throw new Error(`read.html has no #${id}`);
  return element as T;
}

const [form, text] = [find("form"), find<HTMLTextAreaElement>("text")];
const [state, result] = [find("state"), find("result")];

let worker: Worker | undefined;

form.addEventListener("submit", (event) => {
  event.preventDefault();
  state.textContent = "Reading …";
  worker ??= startWorker();
  worker.postMessage(text.value);
});

function startWorker(): Worker {
  const started = new ReadWorker();
  started.addEventListener("message", ({ data }: MessageEvent<ReadAnswer>) => show(data));
  started.addEventListener("error", () => show({ problem: "This browser could not start the model." }));
  return started;
}

function show(answer: ReadAnswer): void {
  if ("problem" in answer) {
    state.textContent = answer.problem;
    return;
  }
  result.textContent = printConll(answer.text, answer.sentences);
  state.textContent = `Sentences read: ${answer.sentences.length}`;
}
