import type { Asked } from "../state/console-view.ts";
import { keepText } from "../state/keep-text.ts";
import { readKept } from "../state/read-kept.ts";

const KEY = "countersign.queries";
const MOST = 200;

/** Queries that gave an answer, the last first; kept in this browser. */
export function readHistory(): readonly Asked[] {
  return parseHistory(readKept(KEY));
}

/** A browser that keeps nothing more has the history that it had. */
export function addToHistory(asked: Asked): void {
  keepText(KEY, JSON.stringify(withQuery(readHistory(), asked)));
}

/** Anything may stand in a browser's storage: what is no list of queries is none. */
export function parseHistory(text: string | undefined): readonly Asked[] {
  try {
    const list: unknown = JSON.parse(text ?? "[]");
    return Array.isArray(list) ? list.filter(isAsked) : [];
  } catch {
    return [];
  }
}

function isAsked(entry: unknown): entry is Asked {
  if (typeof entry !== "object" || entry === null) return false;
  const { query, parameters } = entry as Partial<Asked>;
  return typeof query === "string" && (parameters === undefined || typeof parameters === "string");
}

/** Each query once, where it was run last; with other parameters it is another. */
export function withQuery(history: readonly Asked[], asked: Asked): readonly Asked[] {
  const isOther = (each: Asked) => each.query !== asked.query || each.parameters !== asked.parameters;
  return [asked, ...history.filter(isOther)].slice(0, MOST);
}

/** Queries with every word of `sought` in them or in their parameters, in any case. */
export function searchHistory(history: readonly Asked[], sought: string): readonly Asked[] {
  const words = sought.toLowerCase().split(/\s+/);
  return history.filter(({ query, parameters = "" }) => {
    const text = `${query} ${parameters}`.toLowerCase();
    return words.every((word) => text.includes(word));
  });
}
