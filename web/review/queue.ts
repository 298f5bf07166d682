import type { Question } from "../../src/decisions/questions.ts";
import { questionKey } from "./question-key.ts";

/** One answer to a question, or that it comes later. */
interface Step {
  readonly key: string;
  /** What the answer was filed as, once that is known; absent where nothing was filed. */
  readonly filed?: Promise<readonly string[]>;
}

/** Where a person stands in the questions. */
export interface Queue {
  /** The last one can be taken back. */
  readonly steps: readonly Step[];
}

export const EMPTY_QUEUE: Queue = { steps: [] };

/** The questions that are still to be asked, in their order. */
export function leftOf(questions: readonly Question[], { steps }: Queue): readonly Question[] {
  const passed = new Set(steps.map(({ key }) => key));
  return questions.filter((question) => !passed.has(questionKey(question)));
}

export function addStep({ steps }: Queue, step: Step): Queue {
  return { steps: [...steps, step] };
}

/** Without its last step, and that step. */
export function takeStep({ steps }: Queue): { readonly queue: Queue; readonly step: Step | undefined } {
  return { queue: { steps: steps.slice(0, -1) }, step: steps.at(-1) };
}

export function dropStep({ steps }: Queue, dropped: Step): Queue {
  return { steps: steps.filter((step) => step !== dropped) };
}

/** What was put off comes again. */
export function askAgain({ steps }: Queue): Queue {
  return { steps: steps.filter(({ filed }) => filed) };
}

export function countPutOff({ steps }: Queue): number {
  return steps.filter(({ filed }) => !filed).length;
}
