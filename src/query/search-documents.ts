import type { Document } from "../domain/document.ts";
import { compareText } from "../domain/ids.ts";
import { foldWords } from "./search-texts.ts";

/** Sources with every word of `text` in title, publisher or path, also within longer words; by path. None for an empty text. */
export function searchDocuments(documents: readonly Document[], text: string): readonly Document[] {
  const words = foldWords(text).split(" ");
  if (words[0] === "") return [];
  return documents.filter((document) => isFound(document, words)).sort((a, b) => compareText(a.path, b.path));
}

function isFound({ title, publisher = "", path }: Document, words: readonly string[]): boolean {
  const known = foldWords(`${title} ${publisher} ${path}`);
  return words.every((word) => known.includes(word));
}
