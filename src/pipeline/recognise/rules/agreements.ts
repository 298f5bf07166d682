import type { Sentence, Token } from "../../../domain/sentence.ts";
import type { Lexicon } from "../../../lexicon/lexicon.ts";
import { AGREEMENT_HEADS, AGREEMENT_NOUNS } from "../../../lexicon/word-lists.ts";
import { wordSet } from "../../../text/word-set.ts";
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
    ["They ratified the Bergen Amendment.", "Agreement Bergen Amendment"],
    ["The Agreement was signed.", ""],
    ["The Status of Forces Agreement was signed.", "Agreement Status of Forces Agreement"],
    ["Ratification of Forces Agreement texts", "Agreement Forces Agreement"],
    ["He signed the Memorandum for the United States.", ""],
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

/** Nouns for what changes or adds to an instrument. */
const ADDITIONS: ReadonlySet<string> = wordSet(
  "protocol protocols amendment amendments annex addendum supplement accession additions",
);

/** What changes or adds to a named instrument: "Protocol of amendment to the 2011 Air Transport Agreement". */
export const agreementByAddition: Rule = {
  id: "recognise/agreements/addition",
  find: (sentence) =>
    findNameRuns(sentence)
      .flatMap((run) => instrumentIn(sentence, run))
      .flatMap((named): Found[] => {
        const first = startOfAddition(sentence, named.first);
        const last = endOfComplement(sentence, named.last, new Set(["on", "of"]));
        return first === undefined ? [] : [{ first, last, type: "Agreement" }];
      }),
  examples: [
    [
      "They signed a protocol of amendment to the 1999 Oslo Fishing Agreement.",
      "Agreement protocol of amendment to the 1999 Oslo Fishing Agreement",
    ],
    [
      "The Protocol to the Bergen Treaty of 1949 on the Accession of Peru was ratified.",
      "Agreement Protocol to the Bergen Treaty of 1949 on the Accession of Peru",
    ],
    ["He went to the Bergen Treaty talks.", ""],
  ],
};

const NUMBERED: ReadonlySet<string> = wordSet("resolution order decree law proclamation directive regulation");
const NUMBER_MARK: ReadonlySet<string> = new Set(["no", "no.", "number", "№"]);

/** An act that is called by its number: "Executive Order 13818", "Resolution 2231", "Decree No. 7". */
export const numberedAct: Rule = {
  id: "recognise/agreements/number",
  find: (sentence) =>
    sentence.tokens.flatMap((token, head): Found[] => {
      const isHead = (NUMBERED.has(lower(token)) && isCapitalised(token)) || token.text === "E.O.";
      const last = NUMBER_MARK.has(lowerAt(sentence, head + 1)) ? head + 2 : head + 1;
      if (!isHead || !/^\d[\d/-]*$/.test(sentence.tokens[last]?.text ?? "")) return [];
      return [{ first: startOfRun(sentence, head), last, type: "Agreement" }];
    }),
  examples: [
    ["It cited Executive Order 10999 and Decree No. 7.", "Agreement Executive Order 10999; Agreement Decree No. 7"],
    ["The UN Security Council Resolution 4001 passed.", "Agreement UN Security Council Resolution 4001"],
    ["The Order of 12 knights met.", ""],
  ],
};

function startOfRun(sentence: Sentence, index: number): number {
  return findNameRuns(sentence).find((run) => run.first <= index && index <= run.last)?.first ?? index;
}

/** Where "protocol (of amendment) to the" begins in front of `index`. */
function startOfAddition(sentence: Sentence, index: number): number | undefined {
  const year = /^[12]\d{3}$/.test(lowerAt(sentence, index - 1)) ? index - 1 : index;
  const to = lowerAt(sentence, year - 1) === "the" ? year - 2 : year - 1;
  if (lowerAt(sentence, to) !== "to") return undefined;
  const head = lowerAt(sentence, to - 2) === "of" ? to - 3 : to - 1;
  return ADDITIONS.has(lowerAt(sentence, head)) ? startOfRun(sentence, head) : undefined;
}

function lowerAt(sentence: Sentence, index: number): string {
  const token = sentence.tokens[index];
  return token ? lower(token) : "";
}

function instrumentIn(sentence: Sentence, run: TokenRange): Found[] {
  for (let head = run.last; head >= run.first; head--) {
    if (!AGREEMENT_HEADS.has(lower(sentence.tokens[head] as Token))) continue;
    const last = withYear(sentence, endOfComplement(sentence, head, head === run.first ? OF_TOPIC : undefined));
    const first = head === run.last ? withMatter(sentence, run.first) : run.first;
    return last > first ? [{ first, last, type: "Agreement" }] : [];
  }
  return [];
}

const DEEDS: ReadonlySet<string> = wordSet(
  "signing signature ratification approval conclusion implementation adoption application entry text terms",
);

/** "Status of Forces Agreement", "Exchange of Information Agreement": what it is about begins before an "of". */
function withMatter(sentence: Sentence, first: number): number {
  const [matter, of] = [sentence.tokens[first - 2], sentence.tokens[first - 1]];
  const isMatter = matter?.tag === "NOUN" && isCapitalised(matter) && of !== undefined && lower(of) === "of";
  return isMatter && !DEEDS.has(lower(matter)) && !isNameWord(sentence, first - 3) ? first - 2 : first;
}

/** What a head by itself is called by; "for" and "to" then tell for whom it is. */
const OF_TOPIC: ReadonlySet<string> = new Set(["of", "on", "against"]);

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
