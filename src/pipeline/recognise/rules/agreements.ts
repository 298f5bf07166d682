import type { Sentence, Token } from "../../../domain/sentence.ts";
import type { Lexicon } from "../../../lexicon/lexicon.ts";
import { AGREEMENT_HEADS, AGREEMENT_NOUNS } from "../../../lexicon/word-lists.ts";
import { isAcronym, isCapitalised, isDateWord, isNameWord, lower, wordsOf } from "../../../text/words.ts";
import { endOfComplement, findNameRuns } from "../name-runs.ts";
import type { Found, Rule, TokenRange } from "../rule.ts";

/** Capitals up to an instrument's head, and on behind it: "Treaty of Lisbon", "North Atlantic Treaty", "Artemis Accords". */
export const agreementByHead: Rule = {
  id: "recognise/agreements/head",
  find: (sentence) => findNameRuns(sentence).flatMap((run) => instrumentIn(sentence, run)),
  examples: [
    ["They signed the Artemis Accords.", "Agreement Artemis Accords"],
    ["It replaced the Treaty of Lisbon.", "Agreement Treaty of Lisbon"],
    [
      "The Treaty of Peace, Friendship and Cooperation of 1971 lapsed.",
      "Agreement Treaty of Peace, Friendship and Cooperation of 1971",
    ],
    ["The Agreement was signed.", ""],
  ],
};

/** A name, perhaps with its acronym, before a head in lower case: "RELOS pact", "Open Skies (OST) treaty". */
export const agreementByNoun: Rule = {
  id: "recognise/agreements/noun",
  find: (sentence, lexicon) => findNameRuns(sentence).flatMap((run) => namedInstrument(sentence, run, lexicon)),
  examples: [
    ["They ratified the RELOS agreement.", "Agreement RELOS agreement"],
    ["They ratified the Open Skies (OST) treaty.", "Agreement Open Skies (OST) treaty"],
    ["They ratified the RELOS defence pact.", "Agreement RELOS defence pact"],
    ["The Russian agreement failed.", ""],
    ["A Tuesday agreement failed.", ""],
  ],
};

/** A description that does the work of a name by its countries: "the India–Russia defence treaty". */
export const agreementByCountries: Rule = {
  id: "recognise/agreements/countries",
  find: (sentence, lexicon) =>
    descriptions(sentence, lexicon).filter(({ first, last }) => countriesIn(sentence, first, last, lexicon) > 1),
  examples: [
    ["It ratified a sweeping new India–Russia defence treaty.", "Agreement India–Russia defence treaty"],
    ["He signed the ceasefire agreement.", ""],
    ["They reached a Russian agreement.", ""],
  ],
};

/** A definite description by what it is about: "the ceasefire agreement". Where a text names an agreement, it takes up that one. */
export const describedAgreement: Rule = {
  id: "recognise/agreements/description",
  find: (sentence, lexicon) =>
    descriptions(sentence, lexicon).filter(
      ({ first, last }) => isDefinite(sentence, first) && countriesIn(sentence, first, last, lexicon) === 0,
    ),
  examples: [
    ["He signed the ceasefire agreement on Saturday.", "Agreement ceasefire agreement"],
    ["He signed the new agreement.", ""],
    ["They reached a ceasefire agreement.", ""],
  ],
};

const RATIFYING: ReadonlySet<string> = new Set(["ratify", "sign", "denounce", "initial"]);

/** An unknown acronym that is ratified or signed: nothing but an instrument is. */
export const ratifiedAcronym: Rule = {
  id: "recognise/agreements/ratified",
  find: (sentence) =>
    sentence.tokens.flatMap((token, index): Found[] => {
      const before = sentence.tokens[index - 1];
      const verb = before && lower(before) === "the" ? sentence.tokens[index - 2] : before;
      const ratified = isAcronym(token) && verb?.tag === "VERB" && RATIFYING.has(verb.lemma);
      return ratified ? [{ first: index, last: index, type: "Agreement" }] : [];
    }),
  examples: [
    ["The State Duma ratified RELOS on Tuesday.", "Agreement RELOS"],
    ["They signed the ABM in Moscow.", "Agreement ABM"],
    ["They left NATO on Tuesday.", ""],
  ],
};

function descriptions(sentence: Sentence, lexicon: Lexicon): Found[] {
  return sentence.tokens.flatMap((token, head): Found[] => {
    if (!AGREEMENT_NOUNS.has(lower(token)) || token.tag !== "NOUN") return [];
    const first = startOfDescription(sentence, head, lexicon);
    return first < head && isDescribing(sentence, first, head) ? [{ first, last: head, type: "Agreement" }] : [];
  });
}

function countriesIn(sentence: Sentence, first: number, last: number, lexicon: Lexicon): number {
  return sentence.tokens.slice(first, last).filter((token) => isCountry(token, lexicon)).length;
}

/** "the" or "this" before it, over a word that says nothing ("the new"). */
function isDefinite(sentence: Sentence, first: number): boolean {
  const [before, beforeThat] = [sentence.tokens[first - 1], sentence.tokens[first - 2]].map(
    (token) => token && lower(token),
  );
  const definite = (word: string | undefined) => word === "the" || word === "this";
  return definite(before) || (VAGUE.has(before ?? "") && definite(beforeThat));
}

function instrumentIn(sentence: Sentence, run: TokenRange): Found[] {
  for (let head = run.last; head >= run.first; head--) {
    if (!AGREEMENT_HEADS.has(lower(sentence.tokens[head] as Token))) continue;
    const last = withYear(sentence, endOfComplement(sentence, head));
    return last > run.first ? [{ first: run.first, last, type: "Agreement" }] : [];
  }
  return [];
}

/** "… of 1971", "… for 2021-2031" */
function withYear(sentence: Sentence, last: number): number {
  const [link, year] = [sentence.tokens[last + 1], sentence.tokens[last + 2]];
  return link && year && ["of", "for"].includes(lower(link)) && /^[12]\d{3}\b/.test(year.text) ? last + 2 : last;
}

function namedInstrument(sentence: Sentence, run: TokenRange, lexicon: Lexicon): Found[] {
  const name = endOfComplement(sentence, run.last, new Set(["of", "on", "for"]));
  const head = findHead(sentence, endOfBracket(sentence, name) + 1);
  if (head === undefined) return [];
  const known =
    lexicon.findCountry(wordsOf(sentence, run.first, name)) || lexicon.isPlace(wordsOf(sentence, run.first, name));
  return known || isDateWord(sentence.tokens[run.first] as Token)
    ? []
    : [{ first: run.first, last: head, type: "Agreement" }];
}

/** The last token of "(RELOS)" right behind `index`, else `index`. */
function endOfBracket(sentence: Sentence, index: number): number {
  const [open, acronym, close] = sentence.tokens.slice(index + 1, index + 4);
  return open?.text === "(" && acronym && isAcronym(acronym) && close?.text === ")" ? index + 3 : index;
}

/** The head in lower case, with up to two nouns or adjectives before it: "defence pact". */
function findHead(sentence: Sentence, index: number): number | undefined {
  for (let at = index; at < index + 3; at++) {
    const token = sentence.tokens[at];
    if (!token || isCapitalised(token)) return undefined;
    if (AGREEMENT_NOUNS.has(lower(token))) return at;
    if (token.tag !== "NOUN" && token.tag !== "ADJ") return undefined;
  }
  return undefined;
}

/** Words that say nothing of which agreement it is. */
const VAGUE: ReadonlySet<string> = new Set(
  "new final first second same key major landmark historic bilateral formal joint such other similar current existing latest recent possible potential pivotal important sweeping important draft".split(
    " ",
  ),
);

function startOfDescription(sentence: Sentence, head: number, lexicon: Lexicon): number {
  let first = head;
  for (let at = head - 1; at >= Math.max(0, head - 5); at--) {
    const token = sentence.tokens[at] as Token;
    const partOfIt =
      token.tag === "NOUN" || token.tag === "ADJ" || /^[-–]$/.test(token.text) || isCountry(token, lexicon);
    if (!partOfIt || VAGUE.has(lower(token))) break;
    first = at;
  }
  return first;
}

function isCountry(token: Token, lexicon: Lexicon): boolean {
  return isCapitalised(token) && lexicon.findCountry(token.text) !== undefined;
}

/** A noun before the head, or two countries, make it a description of one agreement. */
function isDescribing(sentence: Sentence, first: number, head: number): boolean {
  const before = sentence.tokens.slice(first, head);
  return before.some((token) => token.tag === "NOUN" && !isCapitalised(token)) && !isNameWord(sentence, first - 1);
}
