const KEY = "countersign.queries";
const MOST = 200;

/** Queries that gave an answer, the last first; kept in this browser. */
export function readHistory(): readonly string[] {
  return parseHistory(localStorage.getItem(KEY));
}

export function addToHistory(text: string): void {
  localStorage.setItem(KEY, JSON.stringify(withQuery(readHistory(), text)));
}

/** Anything may stand in a browser's storage: what is no list of texts is none. */
export function parseHistory(text: string | null): readonly string[] {
  try {
    const list: unknown = JSON.parse(text ?? "[]");
    return Array.isArray(list) ? list.filter((each) => typeof each === "string") : [];
  } catch {
    return [];
  }
}

/** Each query once, where it was run last. */
export function withQuery(history: readonly string[], text: string): readonly string[] {
  return [text, ...history.filter((each) => each !== text)].slice(0, MOST);
}

/** Queries with every word of `sought` in them, in any case. */
export function searchHistory(history: readonly string[], sought: string): readonly string[] {
  const words = sought.toLowerCase().split(/\s+/);
  return history.filter((query) => words.every((word) => query.toLowerCase().includes(word)));
}
