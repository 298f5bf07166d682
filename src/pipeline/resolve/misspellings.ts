import type { Candidate } from "../../domain/entity.ts";
import { compareText } from "../../domain/ids.ts";

/** Types whose names are spelled in more ways than one. */
const SPELLED: ReadonlySet<string> = new Set(["Person", "Organization", "Agreement"]);
/** A shorter word with another letter is another word. */
const LEAST_LETTERS = 7;
/** With how many names that differ in one word each is compared. */
const MOST_COMPARED = 8;

/**
 * For each name that is another one but for one letter of one long word ("Mikhail Gorbachov"): that which the text has more often. The
 * ends of the word are the same, since endings tell numbers and women from men.
 */
export function findMisspellings(names: readonly Candidate[], text: string): ReadonlyMap<string, string> {
  const counts = new Map<string, number>();
  for (const { type, start, end } of names) {
    const name = `${type} ${text.slice(start, end)}`;
    if (SPELLED.has(type)) counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  const ranked = [...counts].sort(([a, countA], [b, countB]) => countB - countA || compareText(a, b));
  const blocks = new Map<string, string[]>();
  const found = new Map<string, string>();
  for (const [name] of ranked) {
    for (const key of gapsOf(name)) {
      const block = blocks.get(key) ?? [];
      const right = block.slice(0, MOST_COMPARED).find((other) => differsInLetter(name, other));
      if (right && !found.has(name)) found.set(name, found.get(right) ?? right);
      blocks.set(key, [...block, name].slice(0, MOST_COMPARED));
    }
  }
  return new Map([...found].map(([name, right]) => [name, right.slice(right.indexOf(" ") + 1)]));
}

/** The name with each of its long words left out in turn; a name of one word tells too little. */
function gapsOf(name: string): readonly string[] {
  const words = name.split(" ");
  if (words.length < 3) return [];
  return words.flatMap((word, at) => (at > 0 && word.length >= LEAST_LETTERS ? [words.with(at, "").join(" ")] : []));
}

function differsInLetter(a: string, b: string): boolean {
  const words = b.split(" ");
  const [one = "", other = ""] = a
    .split(" ")
    .flatMap((word, at) => (word === words[at] ? [] : [word, words[at] ?? ""]));
  return one.at(0) === other.at(0) && one.at(-1) === other.at(-1) && !/\d/.test(one + other) && isOneEdit(one, other);
}

/** One letter more, less or another. */
function isOneEdit(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start++;
  const [restA, restB] = [a.slice(start), b.slice(start)];
  return restA.slice(1) === restB.slice(1) || restA.slice(1) === restB || restA === restB.slice(1);
}
