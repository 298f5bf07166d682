import type { Source } from "../../domain/document.ts";
import type { Candidate, MentionForm } from "../../domain/entity.ts";
import type { Sentence } from "../../domain/sentence.ts";
import { compareSpans, overlaps, textOf } from "../../domain/span.ts";
import type { Knowledge } from "../../lexicon/knowledge.ts";
import type { Lexicon } from "../../lexicon/lexicon.ts";
import { datelineLength } from "../../text/dateline.ts";
import { isTitleCase } from "../../text/words.ts";
import { chooseCandidates } from "./choose-candidates.ts";
import { findCommonAcronyms } from "./common-acronyms.ts";
import { findLearned, learnNames, withLearnedType } from "./learn-names.ts";
import { type Rule, toCandidate } from "./rule.ts";
import { LIKELY_NAMES, SURE_NAMES } from "./rules/model-names.ts";
import { GUESSES, NAME_RULES, NOUN_RULES, PRONOUN_RULES } from "./rules.ts";

/** What the document mentions, sorted; none overlaps another, save an owner inside what it owns. */
export function recognise(
  source: Source,
  sentences: readonly Sentence[],
  { schema, lexicon }: Knowledge,
): readonly Candidate[] {
  const common = findCommonAcronyms(source);
  const isKnown = ({ type }: Candidate) => type === "" || schema.findType(type) !== undefined;
  const find = (rules: readonly Rule[], form: MentionForm) =>
    sentences.map((sentence) =>
      applyRules(sentence, lexicon, rules, form)
        .filter(isKnown)
        .filter((candidate) => !common.has(textOf(source.text, candidate))),
    );
  const [named, sure, guesses] = [find(NAME_RULES, "name"), find(SURE_NAMES, "name"), find(GUESSES, "name")];
  const likely = find(LIKELY_NAMES, "name");
  const [nouns, pronouns] = [find(NOUN_RULES, "noun"), find(PRONOUN_RULES, "pronoun")];
  const learned = learnNames(
    source,
    sentences.flatMap((_, at) => fillGaps(chooseCandidates([...of(named, at), ...of(sure, at)]), of(likely, at))),
  );
  return sentences.flatMap((sentence, at) => {
    const agencies = sentence.start + datelineLength(source.text.slice(sentence.start, sentence.end));
    const typed = of(named, at).map((candidate) => withLearnedType(candidate, source, learned));
    const names = [...typed, ...findLearned(sentence, learned), ...of(sure, at), ...of(guesses, at)];
    const chosen = fillGaps(chooseCandidates([...names, ...of(nouns, at), ...of(pronouns, at)]), of(likely, at));
    return chosen.filter(({ type, start }) => start >= agencies || type === "Place" || type === "Country");
  });
}

/** `chosen` with those of `others` that touch none of them: however long, they come last. */
function fillGaps(chosen: readonly Candidate[], others: readonly Candidate[]): readonly Candidate[] {
  const free = others.filter((other) => !chosen.some((candidate) => overlaps(candidate, other)));
  return free.length === 0 ? chosen : [...chosen, ...free].sort(compareSpans);
}

function of(found: readonly (readonly Candidate[])[], sentence: number): readonly Candidate[] {
  return found[sentence] ?? [];
}

function applyRules(sentence: Sentence, lexicon: Lexicon, rules: readonly Rule[], form: MentionForm): Candidate[] {
  const headline = isTitleCase(sentence);
  return rules
    .filter((rule) => rule.onHeadlines || !headline)
    .flatMap((rule) => rule.find(sentence, lexicon).map((found) => toCandidate(sentence, found, rule.id)))
    .filter((candidate) => candidate !== undefined)
    .map((candidate) => ({ ...candidate, form }));
}
