import type { Source } from "../../domain/document.ts";
import type { Candidate, MentionForm } from "../../domain/entity.ts";
import type { Sentence } from "../../domain/sentence.ts";
import { compareSpans, overlaps } from "../../domain/span.ts";
import type { Knowledge } from "../../lexicon/knowledge.ts";
import type { Lexicon } from "../../lexicon/lexicon.ts";
import { isTitleCase } from "../../text/words.ts";
import { chooseCandidates } from "./choose-candidates.ts";
import { findLearned, learnNames, withLearnedType } from "./learn-names.ts";
import { type Rule, toCandidate } from "./rule.ts";
import { GUESSES, MODEL_NAMES, NAME_RULES, NOUN_RULES, PRONOUN_RULES } from "./rules.ts";

/** What the document mentions, sorted; none overlaps another, save an owner inside what it owns. */
export function recognise(
  source: Source,
  sentences: readonly Sentence[],
  { schema, lexicon }: Knowledge,
): readonly Candidate[] {
  const known = ({ type }: Candidate) => type === "" || schema.findType(type) !== undefined;
  const first = sentences.map((sentence) => findAll(sentence, lexicon).filter(known));
  const guesses = sentences.map((sentence) => applyRules(sentence, lexicon, GUESSES, "name").filter(known));
  const tagged = sentences.map((sentence) => applyRules(sentence, lexicon, MODEL_NAMES, "name").filter(known));
  const learned = learnNames(
    source,
    first.flatMap((found, index) => fillGaps(chooseCandidates(found), tagged[index] ?? [])),
  );
  return sentences.flatMap((sentence, index) => {
    const named = (first[index] ?? []).map((candidate) => withLearnedType(candidate, source, learned));
    const chosen = chooseCandidates([...named, ...findLearned(sentence, learned), ...(guesses[index] ?? [])]);
    return fillGaps(chosen, tagged[index] ?? []);
  });
}

/** `chosen` with those of `others` that touch none of them: however long, they come last. */
function fillGaps(chosen: readonly Candidate[], others: readonly Candidate[]): readonly Candidate[] {
  const free = others.filter((other) => !chosen.some((candidate) => overlaps(candidate, other)));
  return free.length === 0 ? chosen : [...chosen, ...free].sort(compareSpans);
}

function findAll(sentence: Sentence, lexicon: Lexicon): Candidate[] {
  return [
    ...applyRules(sentence, lexicon, NAME_RULES, "name"),
    ...applyRules(sentence, lexicon, NOUN_RULES, "noun"),
    ...applyRules(sentence, lexicon, PRONOUN_RULES, "pronoun"),
  ];
}

function applyRules(sentence: Sentence, lexicon: Lexicon, rules: readonly Rule[], form: MentionForm): Candidate[] {
  const headline = isTitleCase(sentence);
  return rules
    .filter((rule) => rule.onHeadlines || !headline)
    .flatMap((rule) => rule.find(sentence, lexicon).map((found) => toCandidate(sentence, found, rule.id)))
    .filter((candidate) => candidate !== undefined)
    .map((candidate) => ({ ...candidate, form }));
}
