import { expect, test } from "vitest";
import { textOf } from "../../../src/domain/span.ts";
import { annotate } from "../../../src/pipeline/annotate/annotate.ts";
import { toCandidate } from "../../../src/pipeline/recognise/rule.ts";
import { LIKELY_NAMES, SURE_NAMES } from "../../../src/pipeline/recognise/rules/model-names.ts";
import { GUESSES, NAME_RULES, NOUN_RULES, PRONOUN_RULES } from "../../../src/pipeline/recognise/rules.ts";
import { KNOWLEDGE, sourceOf } from "../../knowledge.ts";

const RULES = [...NAME_RULES, ...NOUN_RULES, ...PRONOUN_RULES, ...GUESSES, ...SURE_NAMES, ...LIKELY_NAMES];

const examples = RULES.flatMap((rule) => rule.examples.map(([text, found]) => ({ rule, id: rule.id, text, found })));

test.each(examples)("$id finds in «$text»: $found", async ({ rule, text, found }) => {
  const [sentences = []] = await annotate([sourceOf(text)]);
  const candidates = sentences.flatMap((sentence) =>
    rule.find(sentence, KNOWLEDGE.lexicon).map((each) => toCandidate(sentence, each, rule.id)),
  );
  expect(candidates.map((each) => each && `${each.type} ${textOf(text, each)}`).join("; ")).toBe(found);
});

test("every rule has an example that it finds and one that it leaves alone", () => {
  const rules = RULES;
  const poor = rules.filter(
    (rule) => !rule.examples.some(([, found]) => found) || !rule.examples.some(([, found]) => !found),
  );
  expect(poor.map((rule) => rule.id)).toEqual([]);
});
