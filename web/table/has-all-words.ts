/** What a reader typed, in lower case, word by word. */
export function wordsOf(text: string): readonly string[] {
  return text
    .toLowerCase()
    .split(/\s/u)
    .filter((word) => word !== "");
}

/** True where each of the words, in lower case, stands in the text, whole or as a part. */
export function hasAllWords(text: string, words: readonly string[]): boolean {
  if (words.length === 0) return true;
  const lower = text.toLowerCase();
  return words.every((word) => lower.includes(word));
}
