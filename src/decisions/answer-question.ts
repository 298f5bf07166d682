import type { Verdict } from "./decision.ts";
import type { Question } from "./questions.ts";

/** What the answer to a question decides, and why it was asked. */
export function answerQuestion(question: Question, isYes: boolean): Verdict {
  const { a } = question;
  const why = `asked, since ${question.why}`;
  if (question.kind === "merge") return { verdict: isYes ? "same" : "not the same", a, b: question.b, why };
  const { claim, b } = question;
  return {
    verdict: isYes ? "confirm claim" : "reject claim",
    predicate: claim.predicate,
    ...(claim.value !== undefined && { value: claim.value }),
    a,
    ...(b && { b }),
    why,
  };
}
