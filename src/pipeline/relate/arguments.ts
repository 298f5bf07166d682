import { wordSet } from "../../text/word-set.ts";
import { isPossessiveAt, type Placed, type Reading, tagAt, wordAt } from "./reading.ts";

const GOVERNORS: ReadonlySet<string> = wordSet(
  "of to with in by for from at on between against into over under toward towards through within across during including via like than",
);
const INSIDE_PHRASE: ReadonlySet<string> = new Set(["DET", "ADJ", "NUM", "NOUN", "PROPN", "ADV"]);
const JOINTS: ReadonlySet<string> = new Set(["and", "&", ",", "or"]);
const FARTHEST = 30;

/** Those that do what the verb at `index` says: nearest before it, no object of something else, with whoever is joined by "and". */
export function subjectsBefore(reading: Reading, index: number, types: readonly string[]): readonly Placed[] {
  const relative = antecedentOf(reading, index, types);
  if (relative) return relative;
  for (const mention of topMentions(reading).reverse()) {
    if (mention.last >= index || index - mention.last > FARTHEST) continue;
    if (hasStop(reading, mention.last, index)) return [];
    if (types.includes(mention.type) && !isGoverned(reading, mention)) return joinedBefore(reading, mention, types);
  }
  return [];
}

/** "…, which was signed": the words right before the pronoun; undefined where there is no such pronoun. */
function antecedentOf(reading: Reading, index: number, types: readonly string[]): readonly Placed[] | undefined {
  for (let at = index - 1; at >= Math.max(0, index - 4); at--) {
    const word = wordAt(reading, at);
    if ((word === "which" || word === "who" || word === "that") && tagAt(reading, at) === "PRON") {
      const before = topMentions(reading).findLast((mention) => mention.last < at && at - mention.last <= 3);
      return before && types.includes(before.type) ? [before] : [];
    }
    if (tagAt(reading, at) !== "AUX" && tagAt(reading, at) !== "ADV") return undefined;
  }
  return undefined;
}

/** What the verb or noun at `index` reaches: the nearest behind it, over at most `reach` words, with what is joined to it. */
export function objectsAfter(
  reading: Reading,
  index: number,
  types: readonly string[],
  reach: number,
): readonly Placed[] {
  const found = topMentions(reading).find(
    (mention) => mention.first > index && types.includes(mention.type) && !isPossessiveAt(reading, mention.last + 1),
  );
  if (!found || found.first - index > reach || hasStop(reading, index, found.first)) return [];
  return hasVerb(reading, index + 1, found.first) ? [] : joinedAfter(reading, found, types);
}

/** Behind the next of `prepositions` after `index`, within `reach` words and before another verb. */
export function objectsBehind(
  reading: Reading,
  index: number,
  prepositions: readonly string[],
  types: readonly string[],
  reach: number,
): readonly Placed[] {
  for (let at = index + 1; at <= index + reach; at++) {
    if (/^[;:]$/.test(wordAt(reading, at)) || tagAt(reading, at) === "") return [];
    if (prepositions.includes(wordAt(reading, at))) {
      const found = objectsAfter(reading, at, types, 8);
      if (found.length > 0) return found;
    }
  }
  return [];
}

/** "X’s" right before the noun at `index`, over words inside its phrase. */
export function ownersOf(reading: Reading, index: number, types: readonly string[]): readonly Placed[] {
  for (let at = index - 1; at > Math.max(0, index - 7); at--) {
    if (isPossessiveAt(reading, at)) {
      const owner = topMentions(reading).find((mention) => mention.last === at - 1 && types.includes(mention.type));
      return owner ? joinedBefore(reading, owner, types) : [];
    }
    if (!INSIDE_PHRASE.has(tagAt(reading, at)) && wordAt(reading, at) !== "-") return [];
  }
  return [];
}

/** Mentions that can be an end of a relation: those that lie in no longer name and describe no noun. */
export function topMentions(reading: Reading): Placed[] {
  return reading.mentions.filter((mention) => !mention.nested && !mention.attributive);
}

/** True for the object of a preposition or verb, and for an owner ("Putin’s"): those do nothing themselves. */
function isGoverned(reading: Reading, mention: Placed): boolean {
  if (isPossessiveAt(reading, mention.last + 1)) return true;
  let at = mention.first - 1;
  while (INSIDE_PHRASE.has(tagAt(reading, at)) && mention.first - at < 12) at--;
  return (
    GOVERNORS.has(wordAt(reading, at)) || (tagAt(reading, at) === "VERB" && wordAt(reading, mention.first - 1) !== ",")
  );
}

/** The mention with those before it that commas and "and" join to it. */
export function joinedBefore(reading: Reading, mention: Placed, types: readonly string[]): readonly Placed[] {
  const before = topMentions(reading).findLast(
    (other) => other.last < mention.first && types.includes(other.type) && areJoined(reading, other, mention),
  );
  return before && !isGoverned(reading, before) ? [...joinedBefore(reading, before, types), mention] : [mention];
}

/** The mention with those behind it that commas and "and" join to it. */
export function joinedAfter(reading: Reading, mention: Placed, types: readonly string[]): readonly Placed[] {
  const after = topMentions(reading).find(
    (other) => other.first > mention.last && types.includes(other.type) && areJoined(reading, mention, other),
  );
  return after ? [mention, ...joinedAfter(reading, after, types)] : [mention];
}

/**
 * Between the two stand a comma or "and", and nothing but articles, adjectives, ranks and posts. People are joined with people
 * alone: in "beside India, President Putin signed" there is no list.
 */
function areJoined(reading: Reading, a: Placed, b: Placed): boolean {
  if (a.mention.entity === b.mention.entity || b.first - a.last > 14) return false;
  if ((a.type === "Person") !== (b.type === "Person")) return false;
  let joints = 0;
  for (let at = a.last + 1; at < b.first; at++) {
    if (JOINTS.has(wordAt(reading, at))) joints++;
    else if (!isInsideJoint(reading, at)) return false;
  }
  return joints > 0 && joints < 3;
}

function isInsideJoint(reading: Reading, at: number): boolean {
  const posted = reading.mentions.some(
    (mention) => mention.type === "Office" && mention.first <= at && at <= mention.last,
  );
  return (
    posted ||
    ["DET", "ADJ", "NUM"].includes(tagAt(reading, at)) ||
    /^\p{Lu}\p{L}{1,5}\.?$/u.test(reading.sentence.tokens[at]?.text ?? "")
  );
}

function hasStop(reading: Reading, from: number, to: number): boolean {
  for (let at = from + 1; at < to; at++) if (wordAt(reading, at) === ";") return true;
  return false;
}

function hasVerb(reading: Reading, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    if (tagAt(reading, at) === "VERB" && !/ed$|^including$/.test(wordAt(reading, at))) return true;
    if (/^(?:which|who|that|while|as)$/.test(wordAt(reading, at))) return true;
  }
  return false;
}
