import type { Candidate } from "../../domain/entity.ts";
import { textOf } from "../../domain/span.ts";
import { findAcronymBehind } from "../../text/acronyms.ts";
import { findNear } from "../../text/near.ts";

/**
 * The short name in brackets behind `candidate` where it is its own. Where a longer name ends in another one of its type ("Protocol to
 * the Air Transport Agreement (ATA)"), it is the inner one's, unless it is the longer one alone that has its words or initials.
 */
export function findShortNameBehind(
  candidate: Candidate,
  names: readonly Candidate[],
  text: string,
): string | undefined {
  const short = findAcronymBehind(text, candidate.end);
  if (!short) return undefined;
  const rival = findNear(names, candidate, LONGEST_NAME).find(
    ({ type, start, end }) => type === candidate.type && end === candidate.end && start !== candidate.start,
  );
  if (!rival) return short;
  const [outer, inner] = rival.start < candidate.start ? [rival, candidate] : [candidate, rival];
  const owner = fits(short, textOf(text, outer)) && !fits(short, textOf(text, inner)) ? outer : inner;
  return owner === candidate ? short : undefined;
}

/** How far before the end of a name a longer one that ends there may begin, in UTF-16 code units. */
const LONGEST_NAME = 200;

/** "Protocol" of "Protocol to the Bergen Treaty"; "ATA" of "Air Transport Agreement". */
function fits(short: string, name: string): boolean {
  const words = name.split(/\s+/);
  return short.split(" ").every((word) => words.includes(word)) || initialsOf(words).endsWith(short);
}

function initialsOf(words: readonly string[]): string {
  return words.flatMap((word) => /^\p{Lu}/u.exec(word) ?? []).join("");
}
