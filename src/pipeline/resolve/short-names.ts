import type { Candidate } from "../../domain/entity.ts";

/** Types whose things are named again by a part of their name. */
const SHORTENED: ReadonlySet<string> = new Set(["Person", "Organization"]);

/**
 * For each short name the one longer name of its type that it stands for: "Lopez", "A. Lopez" and "Xi" for people; "Duma" for
 * "State Duma" and "Senate" for "Senate of Norland". One that could stand for two stands for itself.
 */
export function findShortNames(names: readonly Candidate[], text: string): ReadonlyMap<string, string> {
  const words = new Map<string, Set<string>>();
  for (const { type, start, end } of names) {
    if (SHORTENED.has(type)) words.set(type, (words.get(type) ?? new Set()).add(text.slice(start, end)));
  }
  return new Map([...words].flatMap(([type, forms]) => shortFormsOf(type, forms)));
}

/** The key of a short name: its type with its words. */
export function shortNameKey(type: string, words: string): string {
  return `${type} ${words}`;
}

function shortFormsOf(type: string, forms: ReadonlySet<string>): readonly (readonly [string, string])[] {
  const longer = new Map<string, Set<string>>();
  for (const form of forms) {
    for (const short of type === "Person" ? partsOfPerson(form) : partsOfBody(form)) {
      if (forms.has(short)) longer.set(short, (longer.get(short) ?? new Set()).add(form));
    }
  }
  return [...longer].flatMap(([short, full]) => {
    const [longest] = [...full].sort((a, b) => b.length - a.length);
    return longest && isChain(full) ? [[shortNameKey(type, short), longest] as const] : [];
  });
}

/** "Lopez" for "Ana Lopez" and "Ana María Lopez", which are one; not for "Ana Lopez" and "Jorge Lopez". */
function isChain(names: ReadonlySet<string>): boolean {
  const [longest = "", ...others] = [...names].sort((a, b) => b.length - a.length);
  return others.every((name) => isWithin(name, longest));
}

/** Same first and last word, or the end of it. */
function isWithin(name: string, longer: string): boolean {
  const [words, all] = [name.split(" "), longer.split(" ")];
  return longer.endsWith(` ${name}`) || (words[0] === all[0] && words.at(-1) === all.at(-1));
}

/** Its ends ("Lopez"), its first word where the family name comes first ("Xi"), with the first name as a letter ("A. Lopez"). */
function partsOfPerson(name: string): readonly string[] {
  const words = name.split(" ");
  const [first = "", ...rest] = words;
  if (rest.length === 0) return [];
  const ends = rest.map((_, at) => rest.slice(at).join(" "));
  const outer = rest.length > 1 ? [`${first} ${rest.at(-1)}`] : [];
  return [...ends, ...outer, first, `${first.charAt(0)}. ${rest.join(" ")}`];
}

const LINK = /^(?:of|for|on|the|and|&|to|in)$/;

/** What stands before "of" ("Senate of Norland"), and the end of a name that no such word leads to ("State Duma"). */
function partsOfBody(name: string): readonly string[] {
  const words = name.split(" ");
  const parts: string[] = [];
  for (let at = 1; at < words.length; at++) {
    const [before = "", word = ""] = [words[at - 1], words[at]];
    if (/^(?:of|for)$/.test(word)) parts.push(words.slice(0, at).join(" "));
    if (!LINK.test(before) && !LINK.test(word)) parts.push(words.slice(at).join(" "));
  }
  return parts;
}
