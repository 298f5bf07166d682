import type { HeadNouns } from "./choose-head-nouns.ts";

const HEAD = `/**
 * Nouns by the type of what they name, from WordNet 3.1 (Copyright 2011 by Princeton University): \`scripts/head-nouns.ts\` writes this
 * file, and \`scripts/head-nouns/classes.ts\` says which nouns are cut out. Not to be edited.
 */
export const HEAD_NOUNS: Readonly<Record<string, string>> = {
`;

const WIDTH = 120;

/** A TypeScript file of one constant, its words in lines of a page's width. */
export function printHeadNouns(nouns: HeadNouns): string {
  const entries = Object.entries(nouns).map(([type, words]) => `  ${type}: \`${wrap(words)}\`,\n`);
  return `${HEAD}${entries.join("")}};\n`;
}

function wrap(words: readonly string[]): string {
  const lines = [""];
  for (const word of words) {
    const line = lines.at(-1) ?? "";
    if (line.length + word.length + 6 > WIDTH) lines.push(word);
    else lines[lines.length - 1] = line === "" ? word : `${line} ${word}`;
  }
  return lines.join("\n    ");
}
