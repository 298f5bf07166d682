import type { Decision } from "./decision.ts";
import type { Question } from "./questions.ts";

/** The answer to a question as it is filed. */
export function answerQuestion(question: Question, isYes: boolean, by: Pick<Decision, "who" | "when">): Decision {
  const { a } = question;
  const why = `asked, since ${question.why}`;
  if (question.kind === "merge") return { verdict: isYes ? "same" : "not the same", a, b: question.b, ...by, why };
  const { claim, b } = question;
  return {
    verdict: isYes ? "confirm claim" : "reject claim",
    predicate: claim.predicate,
    ...(claim.value !== undefined && { value: claim.value }),
    a,
    ...(b && { b }),
    ...by,
    why,
  };
}
