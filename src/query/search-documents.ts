import type { Document } from "../domain/document.ts";
import { compareText } from "../domain/ids.ts";
import { foldWords } from "./search-texts.ts";

/** Sources with every word of `text` in title, publisher or path, also within longer words; by path. None for an empty text. */
export function searchDocuments(documents: readonly Document[], text: string): readonly Document[] {
  const words = foldWords(text).split(" ");
  if (words[0] === "") return [];
  return documents.filter((document) => isFound(document, words)).sort((a, b) => compareText(a.path, b.path));
}

function isFound(document: Document, words: readonly string[]): boolean {
  const known = wordsOf(document);
  return words.every((word) => known.includes(word));
}

const folded = new WeakMap<Document, string>();

/** Folded once: folding all of thousands at each letter would take longer than looking through them. */
function wordsOf(document: Document): string {
  const { title, publisher = "", path } = document;
  const known = folded.get(document) ?? foldWords(`${title} ${publisher} ${path}`);
  folded.set(document, known);
  return known;
}
