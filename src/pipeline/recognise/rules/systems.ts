import type { Sentence, Token } from "../../../domain/sentence.ts";
import type { Lexicon } from "../../../lexicon/lexicon.ts";
import { KNOWN_ORGANIZATIONS, SHIP_PREFIXES, SYSTEM_HEADS, SYSTEM_MODIFIERS } from "../../../lexicon/word-lists.ts";
import { conjunctsOf } from "../../../text/tree.ts";
import { treeOf } from "../../../text/tree-of.ts";
import { isCapitalised, isDateWord, isNameWord, lower, wordsOf } from "../../../text/words.ts";
import { findNameRuns } from "../name-runs.ts";
import type { Found, Rule } from "../rule.ts";

/** One to four letters, a hyphen and a number: `S-400`, `Su-30MKI`, `AK-203`; longer words only before a system's head. */
const DESIGNATOR = /^\p{Lu}[\p{L}]{0,3}-\d{1,4}\p{L}{0,4}$/u;
const LONG_DESIGNATOR = /^\p{Lu}\p{L}{2,14}-\d{1,3}\p{L}{0,2}$/u;
/** Sessions and documents of these families are numbered in the same way. */
const NO_SYSTEM = /^(?:G|COP|UN|No|FY|Q|CoP)-?\d/u;

/** A designator with what follows it up to its head: "S-400 Triumf surface-to-air missile defense system". */
export const designatedSystem: Rule = {
  id: "recognise/systems/designator",
  onHeadlines: true,
  find: (sentence) =>
    sentence.tokens.flatMap((token, first): Found[] => {
      if (!isCapitalised(token) || !token.text.includes("-")) return [];
      const last = endOfSystem(sentence, first);
      const short = DESIGNATOR.test(token.text) && !NO_SYSTEM.test(token.text);
      const long = LONG_DESIGNATOR.test(token.text) && (last > first || isOfSystems(sentence, first));
      return short || long ? [{ first, last, type: "System" }] : [];
    }),
  examples: [
    [
      "India bought the S-400 Triumf surface-to-air missile defense system.",
      "System S-400 Triumf surface-to-air missile defense system",
    ],
    ["They discussed Su-57 jets and S-400 systems.", "System Su-57 jets; System S-400 systems"],
    ["They make the AK-203 and leave.", "System AK-203"],
    ["It was a version of a missile, the Hwasong-15, and flew.", "System Hwasong-15"],
    ["The G-20 met after COVID-19 and INDRA-2025.", ""],
  ],
};

/** A name in front of a system's head: "BrahMos cruise missile". */
export const namedSystem: Rule = {
  id: "recognise/systems/name",
  find: (sentence, lexicon) =>
    findNameRuns(sentence).flatMap((run): Found[] => {
      const last = endOfSystem(sentence, run.last);
      const name = sentence.tokens[run.last] as Token;
      if (
        last === run.last ||
        run.last - run.first > 1 ||
        isKnown(sentence, run.last, lexicon) ||
        !isLowerHead(sentence, last)
      )
        return [];
      return name.tag === "PROPN" && run.first + (isKnown(sentence, run.first, lexicon) ? 1 : 0) <= run.last
        ? [{ first: isKnown(sentence, run.first, lexicon) ? run.first + 1 : run.first, last, type: "System" }]
        : [];
    }),
  examples: [
    ["They built the BrahMos cruise missile together.", "System BrahMos cruise missile"],
    ["Russian fighter jets landed.", ""],
    ["The Arctic system is fragile.", ""],
  ],
};

/** A designator in two words before a system's head: "F 16 fighter jet", "Type 055 destroyer". */
export const numberedSystem: Rule = {
  id: "recognise/systems/number",
  find: (sentence) =>
    sentence.tokens.flatMap((token, first): Found[] => {
      const number = sentence.tokens[first + 1]?.text ?? "";
      if (
        !isCapitalised(token) ||
        !/^\p{Lu}\p{L}{0,8}$/u.test(token.text) ||
        isDateWord(token) ||
        PARTS.has(lower(token)) ||
        !/^\d{1,3}[A-Z]{0,2}$/.test(number)
      )
        return [];
      const last = endOfSystem(sentence, first + 1);
      return last > first + 1 ? [{ first, last, type: "System" }] : [];
    }),
  examples: [
    ["The Type 055 destroyer met an F 16 fighter jet.", "System Type 055 destroyer; System F 16 fighter jet"],
    ["On May 12 missiles were fired.", ""],
    ["Article 12 tanks were counted.", ""],
  ],
};

/** A ship by the letters of its navy: "HMS Queen Elizabeth". */
export const shipByPrefix: Rule = {
  id: "recognise/systems/ship",
  find: (sentence) =>
    findNameRuns(sentence)
      .filter(({ first, last }) => last > first && SHIP_PREFIXES.has(wordsOf(sentence, first, first).toLowerCase()))
      .map((run) => ({ ...run, type: "System" })),
  examples: [
    ["The carrier was met by HMS Bold Arrow.", "System HMS Bold Arrow"],
    ["Ins and outs were told.", ""],
  ],
};

/** Parts of a text have numbers too. */
const PARTS: ReadonlySet<string> = new Set(["article", "section", "chapter", "page", "phase", "over", "about"]);

/** Capitals in a row with a system: "tanks, Javelin missiles and HIMARS". */
export const systemInSeries: Rule = {
  id: "recognise/systems/series",
  find: (sentence, lexicon) => {
    const found = [...designatedSystem.find(sentence, lexicon), ...namedSystem.find(sentence, lexicon)];
    if (found.length === 0) return [];
    const tree = treeOf(sentence);
    const isFound = (index: number) => found.some(({ first, last }) => first <= index && index <= last);
    const joined = found.flatMap(({ first, last }) => {
      const heads = sentence.tokens.flatMap((_, index) => (first <= index && index <= last ? [index] : []));
      return heads.flatMap((index) => conjunctsOf(tree, index));
    });
    return [...new Set(joined)]
      .filter((index) => !isFound(index) && isUnknown(sentence, index, lexicon))
      .map((index) => ({ first: index, last: index, type: "System" }));
  },
  examples: [
    ["Poland bought Apache helicopters, HIMARS, and F-35 aircraft.", "System HIMARS"],
    ["Poland and the Kremlin bought F-35 aircraft.", ""],
    ["They spoke of Javelin missiles and of Kudankulam.", ""],
  ],
};

/** One proper noun by itself that no list knows. */
function isUnknown(sentence: Sentence, index: number, lexicon: Lexicon): boolean {
  const [before, token, after] = [index - 1, index, index + 1].map((at) => isNameWord(sentence, at));
  const words = wordsOf(sentence, index, index);
  if (
    before ||
    !token ||
    after ||
    sentence.tokens[index - 1]?.tag === "ADP" ||
    isElsewhere(sentence.tokens[index]) ||
    isKnown(sentence, index, lexicon)
  )
    return false;
  return !lexicon.isOrganization(words) && !KNOWN_ORGANIZATIONS.has(words.toLowerCase());
}

/** Somebody or somewhere, as the model sees it; weapons it takes for bodies at times. */
function isElsewhere(token: Token | undefined): boolean {
  return token?.tag !== "PROPN" || /(?:Person|Place)$/.test(token.entity ?? "");
}

/** A system's noun stands shortly before. */
function isOfSystems(sentence: Sentence, index: number): boolean {
  return sentence.tokens
    .slice(Math.max(0, index - LONGEST_TAIL), index)
    .some((token) => SYSTEM_HEADS.has(lower(token)));
}

/** Heads that without a word for the kind of weapon say nothing: "the Bretton Woods system". */
const VAGUE_HEADS: ReadonlySet<string> = new Set(["system", "systems", "carrier", "gun", "satellite"]);

function isLowerHead(sentence: Sentence, last: number): boolean {
  const [before, head] = [sentence.tokens[last - 1] as Token, sentence.tokens[last] as Token];
  return !VAGUE_HEADS.has(lower(head)) || SYSTEM_MODIFIERS.has(lower(before)) || SYSTEM_HEADS.has(lower(before));
}

function isKnown(sentence: Sentence, index: number, lexicon: Lexicon): boolean {
  const words = wordsOf(sentence, index, index);
  return lexicon.findCountry(words) !== undefined || lexicon.isPlace(words);
}

const LONGEST_TAIL = 12;

/** The last head of a system behind `index`, over capitals, modifiers and hyphens; else `index`. */
function endOfSystem(sentence: Sentence, index: number): number {
  let end = index;
  for (let at = index + 1; at < index + LONGEST_TAIL; at++) {
    const token = sentence.tokens[at];
    if (!token) break;
    const word = lower(token);
    if (SYSTEM_HEADS.has(word)) end = at;
    else if (!SYSTEM_MODIFIERS.has(word) && token.text !== "-" && !(isNameWord(sentence, at) && at <= index + 2)) break;
  }
  return end;
}
