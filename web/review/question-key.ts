import type { Words } from "../../src/decisions/decision.ts";
import type { Question } from "../../src/decisions/questions.ts";

/** Two questions of one key ask the same, whatever graph they come from. */
export function questionKey(question: Question): string {
  const { a, b } = question;
  const said = question.kind === "claim" ? [question.claim.predicate, question.claim.value] : [];
  return JSON.stringify([question.kind, ...said, placeOf(a), b && placeOf(b)]);
}

function placeOf({ document, start, end }: Words): readonly unknown[] {
  return [document, start, end];
}
