import { expect, test } from "vitest";
import { findQuestions } from "../../../src/decisions/questions.ts";
import { findProposals } from "../../../src/pipeline/fuse/find-proposals.ts";
import { fuse } from "../../../src/pipeline/fuse/fuse.ts";
import { questionKey } from "../../../web/review/question-key.ts";
import { addStep, askAgain, countPutOff, dropStep, EMPTY_QUEUE, leftOf, takeStep } from "../../../web/review/queue.ts";
import { GRAPHS } from "../../decisions/document-graphs.ts";
import { KNOWLEDGE } from "../../knowledge.ts";

const GRAPH = fuse(GRAPHS, KNOWLEDGE);
const questions = findQuestions(GRAPH, {
  decisions: [],
  below: 0.8,
  proposals: findProposals(GRAPH, KNOWLEDGE.lexicon),
});
const keys = questions.map(questionKey);
const [first = "", second = ""] = keys;

test("every question has a key of its own", () => {
  expect(new Set(keys).size).toBe(questions.length);
  expect(questions.length).toBeGreaterThan(2);
});

test("what is answered or put off is not asked, what was put off comes again", () => {
  const answered = addStep(EMPTY_QUEUE, { key: first, filed: Promise.resolve([]) });
  const queue = addStep(answered, { key: second });
  expect(leftOf(questions, queue).map(questionKey)).toEqual(keys.slice(2));
  expect(countPutOff(queue)).toBe(1);
  expect(leftOf(questions, askAgain(queue)).map(questionKey)).toEqual(keys.slice(1));
});

test("an answer that was refused is asked again, whatever was answered since", () => {
  const refused = { key: first, filed: Promise.resolve([]) };
  const queue = addStep(addStep(EMPTY_QUEUE, refused), { key: second });
  expect(leftOf(questions, dropStep(queue, refused)).map(questionKey)).toEqual([first, ...keys.slice(2)]);
});

test("the last step is taken back, and of nothing nothing", () => {
  const queue = addStep(EMPTY_QUEUE, { key: first });
  const taken = takeStep(queue);
  expect(taken.step?.key).toBe(first);
  expect(leftOf(questions, taken.queue)).toEqual(questions);
  expect(takeStep(EMPTY_QUEUE)).toEqual({ queue: EMPTY_QUEUE, step: undefined });
});
