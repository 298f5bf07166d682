import type { Source } from "../../domain/document.ts";
import type { Candidate } from "../../domain/entity.ts";
import type { Sentence } from "../../domain/sentence.ts";
import { textOf } from "../../domain/span.ts";
import { ACRONYM, findAcronymBehind } from "../../text/acronyms.ts";
import { oncePer } from "../../text/once.ts";
import { prefixesOf } from "../../text/prefixes.ts";
import { isNameWord, wordsOf } from "../../text/words.ts";

/** Names that a document has introduced, each with the type of what it stands for. */
export type LearnedNames = ReadonlyMap<string, string>;

/**
 * What the chosen candidates of a document teach: acronyms, surnames, the short names of systems. A name that is introduced as
 * more than one thing is what it is introduced as most often, and among equals what it was first.
 */
export function learnNames(source: Source, chosen: readonly Candidate[]): LearnedNames {
  const votes = new Map<string, Map<string, number>>();
  const learn = (name: string | undefined, type: string) => {
    if (!name) return;
    const types = votes.get(name) ?? new Map<string, number>();
    votes.set(name, types.set(type, (types.get(type) ?? 0) + 1));
  };
  for (const candidate of chosen) {
    learn(ownAcronym(candidate, source), candidate.type);
    for (const name of shortNames(candidate, textOf(source.text, candidate))) learn(name, candidate.type);
  }
  return new Map([...votes].map(([name, types]) => [name, mostVoted(types)]));
}

/** One word that the model only takes for a name teaches nothing. */
function isDoubtful(candidate: Candidate, words: string): boolean {
  return candidate.rule.startsWith("recognise/likely/") && !words.includes(" ");
}

/** The acronym behind "22nd Joint Commission on Trade" is the commission's, and not that of its session. */
function isNumbered(candidate: Candidate, source: Source): boolean {
  return candidate.type === "Event" && /^\d/.test(source.text.slice(candidate.start, candidate.end));
}

/** The short name behind it that is its own: of a country its initials, of a person a part of the name, and of no post or session. */
function ownAcronym(candidate: Candidate, source: Source): string | undefined {
  const acronym = findAcronymBehind(source.text, candidate.end);
  const words = textOf(source.text, candidate).split(/\s+/);
  switch (candidate.type) {
    case "Country":
    case "Place":
      return acronym === initialsOf(words) ? acronym : undefined;
    case "Office":
      return undefined;
    case "Person":
      return acronym && words.includes(acronym) ? acronym : undefined;
    default:
      return isNumbered(candidate, source) ? undefined : acronym;
  }
}

function initialsOf(words: readonly string[]): string {
  return words.flatMap((word) => /^\p{Lu}/u.exec(word) ?? []).join("");
}

function mostVoted(types: ReadonlyMap<string, number>): string {
  return [...types].reduce((best, next) => (next[1] > best[1] ? next : best))[0];
}

/** What may be named by words that seem to name something else. */
const RETYPED: ReadonlySet<string> = new Set(["Agreement", "Event", "Organization", "System"]);

/** A name is what the acronym behind it is: "Reciprocal Exchange of Logistics Support (RELOS)" is no exchange. */
export function withLearnedType(candidate: Candidate, source: Source, learned: LearnedNames): Candidate {
  const acronym =
    candidate.form === "name" && !isNumbered(candidate, source)
      ? findAcronymBehind(source.text, candidate.end)
      : undefined;
  const type = acronym && learned.get(acronym);
  return type && RETYPED.has(type) ? { ...candidate, type } : candidate;
}

function shortNames(candidate: Candidate, words: string): readonly (string | undefined)[] {
  if (isDoubtful(candidate, words)) return [];
  switch (candidate.type) {
    case "Person":
      return [...new Set([words, words.split(" ").at(-1)])];
    case "System":
      return [/^\p{Lu}\S*(?: [\p{Lu}\d]\S*)*/u.exec(words)?.[0]];
    case "Agreement":
      return [new RegExp(`(?:^|[\\s(])(${ACRONYM.source})(?=[\\s)])`, "u").exec(words)?.[1]];
    case "Organization":
    case "Event":
      return words.includes(" ") ? [words] : [];
    default:
      return [];
  }
}

const LONGEST_LEARNED = 8;

/** Every place of a sentence where a learned name stands, the longest names first. */
export function findLearned(sentence: Sentence, learned: LearnedNames): readonly Candidate[] {
  const found: Candidate[] = [];
  const starts = startsOf(learned);
  for (let first = 0; first < sentence.tokens.length; first++) {
    const isStart = isNameWord(sentence, first) && starts.has(sentence.tokens[first]?.text ?? "");
    const candidate = isStart ? findLearnedAt(sentence, first, learned) : undefined;
    if (candidate) found.push(candidate);
  }
  return found;
}

const startsOf = oncePer((learned: LearnedNames) => prefixesOf(learned.keys()));

function findLearnedAt(sentence: Sentence, first: number, learned: LearnedNames): Candidate | undefined {
  for (let last = Math.min(first + LONGEST_LEARNED, sentence.tokens.length) - 1; last >= first; last--) {
    const type = learned.get(wordsOf(sentence, first, last));
    const [start, end] = [sentence.tokens[first]?.start, sentence.tokens[last]?.end];
    if (type && start !== undefined && end !== undefined)
      return { start, end, type, form: "name", rule: "recognise/learned/name" };
  }
  return undefined;
}
