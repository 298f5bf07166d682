import type { Lexicon } from "./lexicon.ts";
import { AGREEMENT_HEADS, AGREEMENT_NOUNS, SYSTEM_HEADS, SYSTEM_MODIFIERS } from "./word-lists.ts";

/** Spelling variants that name the same: the left one is read as the right one. */
const VARIANTS: ReadonlyMap<string, string> = new Map([
  ["defense", "defence"],
  ["logistic", "logistics"],
  ["organisation", "organization"],
  ["centre", "center"],
  ["programme", "program"],
  ["labor", "labour"],
]);

const SMALL_WORDS: ReadonlySet<string> = new Set([
  "the",
  "a",
  "an",
  "of",
  "and",
  "for",
  "on",
  "in",
  "to",
  "&",
  "s",
  "with",
]);

const ACRONYM = /^\p{Lu}[\p{Lu}\d&]+(?:-[\p{Lu}&]+)*$/u;

/**
 * What a name is known by: two names of one type that share a key name the same thing, within a document and across documents.
 * Without keys a name can only be told by its surroundings ("Agreement").
 */
export function nameKeys(type: string, name: string, lexicon: Lexicon): readonly string[] {
  const words = wordsOf(name);
  const acronyms = words.filter((word) => ACRONYM.test(word)).map((word) => word.toLowerCase());
  const plain = normalise(words.filter((word) => !isBracketed(name, word)));
  switch (type) {
    case "Country":
      return [lexicon.findCountry(name)?.country.toLowerCase() ?? plain.join(" ")];
    case "Agreement":
      return [...acronyms, distinctive(plain).join(" ")].filter((key) => key !== "" && !lexicon.findCountry(key));
    case "System":
      return [systemKey(plain)];
    case "Organization":
      return [...ownAcronyms(name, acronyms, lexicon), ...organizationKeys(name, plain, lexicon)];
    case "Event":
      return [plain.map((word) => (word === "conflict" ? "war" : word)).join(" ")];
    case "Place":
      return [placeKey(plain)];
    default:
      return [plain.join(" ")];
  }
}

/** "S-400s" are of the S-400; "Type 055 destroyer" is the Type 055. */
function systemKey(plain: readonly string[]): string {
  const name = plain.filter((word) => !SYSTEM_MODIFIERS.has(word) && !SYSTEM_HEADS.has(word));
  const [first = plain.join(" "), second = ""] = name;
  return (/^\d/.test(second) ? `${first} ${second}` : first).replace(/(\d)s$/, "$1");
}

/** "Kiritimati Island" is Kiritimati. */
function placeKey(plain: readonly string[]): string {
  const last = plain.at(-1) ?? "";
  return (plain.length > 1 && /^(?:region|island|city)$/.test(last) ? plain.slice(0, -1) : plain).join(" ");
}

/** An acronym is a body's own in brackets, or where nothing but a country stands beside it: "Cuban MINFAR", not "ICC Academy". */
function ownAcronyms(name: string, acronyms: readonly string[], lexicon: Lexicon): readonly string[] {
  const others = wordsOf(name).filter((word) => !ACRONYM.test(word) && !lexicon.findCountry(word) && word !== "the");
  return others.length === 0 ? acronyms : acronyms.filter((acronym) => name.toLowerCase().includes(`(${acronym})`));
}

function wordsOf(name: string): string[] {
  return name
    .normalize("NFKC")
    .replace(/['’]s?(?=\s|$)/g, "")
    .split(/[\s()“”"]+/u)
    .filter(Boolean);
}

function isBracketed(name: string, word: string): boolean {
  return name.includes(`(${word})`);
}

function normalise(words: readonly string[]): string[] {
  return words
    .map((word) => word.toLowerCase().replace(/[,.;]+$/, ""))
    .map((word) => VARIANTS.get(word) ?? word)
    .filter((word) => word !== "" && !SMALL_WORDS.has(word));
}

/** Words that tell which agreement it is: without "defence pact" behind a name. */
function distinctive(words: readonly string[]): readonly string[] {
  let end = words.length;
  while (end > 1 && isGeneric(words[end - 1] ?? "")) end--;
  return words.slice(0, end);
}

function isGeneric(word: string): boolean {
  return AGREEMENT_HEADS.has(word) || AGREEMENT_NOUNS.has(word) || ["defence", "logistics", "military"].includes(word);
}

/** "Russian Parliament" is the Parliament of Russia, and no other one. */
function organizationKeys(name: string, plain: readonly string[], lexicon: Lexicon): readonly string[] {
  const [first = "", ...rest] = wordsOf(name);
  const country = lexicon.findCountry(first)?.country;
  return country && rest.length > 0 ? [`${normalise(rest).join(" ")} ${country.toLowerCase()}`] : [plain.join(" ")];
}
