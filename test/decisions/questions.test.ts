import { expect, test } from "vitest";
import { answerQuestion } from "../../src/decisions/answer-question.ts";
import { applyDecisions } from "../../src/decisions/apply-decisions.ts";
import { findQuestions, type Question } from "../../src/decisions/questions.ts";
import { findProposals } from "../../src/pipeline/fuse/find-proposals.ts";
import { fuse } from "../../src/pipeline/fuse/fuse.ts";
import { KNOWLEDGE } from "../knowledge.ts";
import { GRAPHS, wordsIn } from "./document-graphs.ts";

const GRAPH = fuse(GRAPHS, KNOWLEDGE);
const BY = { who: "Ana", when: "2025-12-03" };

const proposals = findProposals(GRAPH, KNOWLEDGE.lexicon);
const ask = (below: number) => findQuestions(GRAPH, { decisions: [], below, proposals });
const questions = ask(0.8);

function nameOf(question: Question): string {
  if (question.kind === "merge")
    return question.entities
      .map(({ name }) => name)
      .sort()
      .join(" + ");
  return `${question.a.text} ${question.claim.predicate} ${question.b?.text ?? question.claim.value}`;
}

test("likely merges are asked first, then every piece of evidence of a claim that is not sure", () => {
  const [first, ...others] = questions.map(nameOf);
  expect(first).toBe("K. Holm + Kari Holm");
  expect(others.sort()).toEqual([
    "K. Holm SIGNED Kaspi Pact",
    "Kari Holm MET_WITH Lars Berg",
    "Kari Holm MET_WITH Lars Berg",
    "Kari Holm SIGNED Kaspi Pact",
  ]);
  expect(ask(0.7).map(nameOf)).toEqual(["K. Holm + Kari Holm"]);
});

test("a fact is asked about by its subject and value, or by its quote where its subject is not named in it", () => {
  const fact = ask(1).find((question) => question.kind === "claim" && question.claim.value);
  expect(fact?.a).toEqual(wordsIn(1, "It permits five boats."));
  const answer = fact && answerQuestion(fact, false);
  expect(answer).toMatchObject({ verdict: "reject claim", predicate: "PERMITS", value: "five boats" });
});

test.each([true, false])("what was answered (%s) is asked no more, and a build heeds every answer", (isYes) => {
  const all = ask(1);
  const decisions = all.map((question, index) => ({ ...answerQuestion(question, isYes), ...BY, line: index + 1 }));
  expect(findQuestions(GRAPH, { decisions, below: 1, proposals })).toEqual([]);
  const { graphs, links, matched } = applyDecisions(decisions, GRAPHS, KNOWLEDGE.schema);
  expect(matched.filter(({ problem }) => problem)).toEqual([]);
  const graph = fuse(graphs, KNOWLEDGE, links);
  expect(graph.entities.filter(({ name }) => name.endsWith("Holm"))).toHaveLength(isYes ? 1 : 2);
  expect(graph.claims.length > 0).toBe(isYes);
  expect(graph.claims.every(({ confidence }) => confidence === 1)).toBe(true);
});
