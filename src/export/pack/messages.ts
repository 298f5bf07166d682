/** Every sentence of ours in an evidence pack. */

export function packTitle(about: string | undefined): string {
  return about === undefined ? "Evidence pack" : `Evidence pack: ${about}`;
}

export function whatItHolds(claims: number, quotes: number, documents: number): string {
  return `${plural(claims, "claim")} on ${plural(quotes, "quote")} from ${plural(documents, "document")}.`;
}

export const HOW_TO_CHECK =
  "Each number leads to the exact words that say so. Characters are counted in UTF-16 code units from 0 in the text as " +
  "Countersign read it, the last one excluded. The hash is the SHA-256 of the source file's bytes: a file with another hash is not the " +
  "one that was read.";

export const NOTHING_SAID = "The graph has no claims here.";

export const QUOTES = "Quotes";

export const SOURCES = "Sources";

export function sourcesDisagree(note: string): string {
  return `≠ The sources disagree: ${note}`;
}

export function characters(start: number, end: number): string {
  return `characters ${start}–${end}`;
}

export const SAID_BY = "as said by";

function plural(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? "" : "s"}`;
}
