import { findHolder } from "../../../text/apposition.ts";
import { caseOf, childrenBy, isLabel } from "../../../text/tree.ts";
import { wordSet } from "../../../text/word-set.ts";
import { isHeld } from "../holders.ts";
import { type Placed, type Reading, wordAt } from "../reading.ts";
import { antecedentOf } from "./subjects.ts";

/** Nouns that stand for whomever they belong to: "the government of India", "Japan’s side", "one of the signatories". */
const EMPTY: ReadonlySet<string> = new Set(
  `government administration side authority authorities leadership state republic kingdom regime one both all each member group pair half
  team capital nation country part number most majority rest some several many party none president
  ceremony opening closing session edition round phase series stage leg text draft version document copy term instrument ratification
  provision good product import export commodity`.split(/\s+/),
);

/** Those who act for a country or body: "Russian and Chinese forces". */
const FORCES: ReadonlySet<string> = wordSet(
  "force troop military army navy soldier warship fleet sailor marine team athlete parliament",
);

const DEEPEST = 4;

/** The mentions that the phrase headed by a token is about, and those joined to it by "and"; empty where none has one of the types. */
export function mentionsOf(reading: Reading, index: number, types: readonly string[], depth = 0): readonly Placed[] {
  const found = joinedTokens(reading, index).flatMap((token) => mentionsAt(reading, token, types, depth));
  return [...new Set(found)];
}

/** The token and what hangs on it as a conjunct, however deep; never a verb, which would begin a clause. */
function joinedTokens(reading: Reading, index: number): readonly number[] {
  const { tree } = reading;
  const phrase = phraseOf(reading, index);
  const joined = phrase.flatMap((token) => childrenBy(tree, token, "conj"));
  const nouns = joined.filter((child) => child > index && tree.tokens[child]?.tag !== "VERB");
  const last = nouns.at(-1) ?? -1;
  const listed = phrase
    .flatMap((token) => childrenBy(tree, token, "appos"))
    .filter((child) => child < last && isListed(reading, index, child));
  return [index, ...[...listed, ...nouns].flatMap((child) => joinedTokens(reading, child))];
}

/** "Peru, Chile and Japan": the parser takes the second for an apposition of the first. */
function isListed(reading: Reading, first: number, second: number): boolean {
  const [a, b] = [reading.mentionsAt(first)[0], reading.mentionsAt(second)[0]];
  return (
    a !== undefined &&
    b !== undefined &&
    a.mention.entity !== b.mention.entity &&
    (isPerson(reading, a) && b.type === "Office"
      ? isPerson(reading, b)
      : (a.type === "Person") === (b.type === "Person")) &&
    (b.type !== "Office" || isPerson(reading, b))
  );
}

/** Somebody, also by their post with their name right behind it. */
function isPerson(reading: Reading, { type, last }: Placed): boolean {
  return (
    type === "Person" || (type === "Office" && reading.mentionsAt(last + 1).some((each) => each.type === "Person"))
  );
}

/** The token with the others of the name that it lies in: a name cut wrongly by the parser is still one phrase. */
function phraseOf(reading: Reading, index: number): readonly number[] {
  const [name] = reading.mentionsAt(index);
  if (!name) return [index];
  return Array.from({ length: name.last - name.first + 1 }, (_, step) => name.first + step);
}

function mentionsAt(reading: Reading, index: number, types: readonly string[], depth: number): readonly Placed[] {
  const own = reading
    .mentionsAt(index)
    .filter(({ type, attributive }) => types.includes(type) && (!attributive || depth > 0));
  if (own.length > 0 || depth > DEEPEST) return own;
  const holder = holderBehind(reading, index, types) ?? holderOf(reading, index, types);
  if (holder) return [holder];
  for (const token of leadsOf(reading, index)) {
    const found = mentionsOf(reading, token, types, depth + 1);
    if (found.length > 0) return found;
  }
  return [];
}

/** The person right behind a post, whatever the tree makes of the two: "Secretary of State Ana Lopez", "her counterpart, Lars Berg". */
function holderBehind(reading: Reading, index: number, types: readonly string[]): Placed | undefined {
  const post = reading.mentionsAt(index).find(({ type }) => type === "Office");
  if (!post || !types.includes("Person")) return undefined;
  if (post.mention.form === "name") return reading.mentionsAt(post.last + 1).find(({ type }) => type === "Person");
  const people = reading.mentions.filter(({ type, first }) => type === "Person" && first > post.last);
  const named = findHolder(
    post.mention,
    people.map(({ mention }) => ({ ...mention, type: "Person" })),
    reading.source.text,
  );
  return people.find(({ mention }) => mention.start === named?.start);
}

/** "The US president signed it": whoever holds the post, where the text names one alone, elsewhere. */
function holderOf(reading: Reading, index: number, types: readonly string[]): Placed | undefined {
  const post = reading.mentionsAt(index).find(isHeld);
  const entity = post && types.includes("Person") ? reading.findHolderOf(post.mention.entity) : undefined;
  const definite = post && (wordAt(reading, post.first - 1) === "the" || wordAt(reading, post.first) === "the");
  return post && entity && definite ? { ...post, type: "Person", mention: { ...post.mention, entity } } : undefined;
}

/** Where a token that names nobody leads on to, best first. */
function leadsOf(reading: Reading, index: number): readonly number[] {
  const { tree } = reading;
  const inside = phraseOf(reading, index);
  const hung = inside
    .flatMap((token) => childrenBy(tree, token, "appos", "flat", "nmod:desc"))
    .filter((child) => !inside.includes(child));
  const nouns = hung.filter((child) => tree.tokens[child]?.tag !== "VERB");
  return [...nouns, ...namesBefore(reading, index), ...subjectOfCopula(reading, index), ...wholes(reading, index)];
}

/** "the RELOS pact": a name before a noun, but for a country or place, which only says whose or where (unless of a site). */
function namesBefore(reading: Reading, index: number): readonly number[] {
  const site = /^(?:facility|base|site|complex|plant|station)$/.test(reading.tree.tokens[index]?.lemma ?? "");
  return childrenBy(reading.tree, index, "compound").filter((child) =>
    reading.mentionsAt(child).some(({ type }) => type !== "Country" && (type !== "Place" || site)),
  );
}

/** "Japan was one of eight countries which signed": what is said of the countries is said of Japan. */
function subjectOfCopula({ tree }: Reading, index: number): readonly number[] {
  const token = tree.tokens[index];
  const partitive =
    token && isLabel(token, "nmod") && EMPTY.has(tree.tokens[token.head]?.lemma ?? "") ? [token.head] : [];
  const said = [index, ...partitive].filter((at) => childrenBy(tree, at, "cop").length > 0);
  return said.flatMap((at) => childrenBy(tree, at, "nsubj")).map((subject) => antecedentOf(tree, subject));
}

/** "the government of India", "India’s government", "the Indian government", "ministers from India". */
function wholes({ tree }: Reading, index: number): readonly number[] {
  const lemma = tree.tokens[index]?.lemma ?? "";
  const of = childrenBy(tree, index, "nmod").filter((child) => caseOf(tree, child) === "from");
  if (!EMPTY.has(lemma) && !FORCES.has(lemma)) return of;
  const wider = childrenBy(tree, index, "nmod").filter((child) =>
    /^(?:of|including|like|such)?$/.test(caseOf(tree, child)),
  );
  return [...of, ...wider, ...childrenBy(tree, index, "amod", "compound", "det")];
}
