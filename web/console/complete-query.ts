import { STATUSES } from "../../src/domain/claim.ts";
import type { GraphIndex } from "../../src/query/graph-index.ts";
import type { Language } from "./check-query.ts";
import { findPlace } from "./place-in-query.ts";
import {
  asKey,
  escapeIn,
  type Suggestion,
  suggestColumns,
  suggestFunction,
  suggestLabels,
  suggestNames,
  suggestPredicates,
  suggestProcedures,
  suggestProperties,
} from "./suggestions.ts";

export interface Completion {
  /** Where what is being completed begins. */
  readonly from: number;
  readonly suggestions: readonly Suggestion[];
  /** Suggestions are of exactly this text: they must be asked for anew when it grows. */
  readonly isOfText: boolean;
}

const KEYWORDS = (
  "MATCH,OPTIONAL MATCH,WHERE,WITH,RETURN,RETURN DISTINCT,ORDER BY,DESC,SKIP,LIMIT,UNWIND,UNION,UNION ALL,CALL,YIELD," +
  "AS,AND,OR,XOR,NOT,IN,IS NULL,IS NOT NULL,STARTS WITH,ENDS WITH,CONTAINS,CASE,WHEN,THEN,ELSE,END,EXISTS,DISTINCT,EXPLAIN,PROFILE"
).split(",");

/** Where a name in quotation marks comes next: as a property, or as an argument of a procedure. */
const NAME_WANTED = /\bname\s*(?:=|<>|:)$|\bCALL\s+\w+\((?:[^()]*,)?$/i;

/** Where a column of a procedure's rows comes next. */
const YIELDING = /\bCALL\s+(\w+)\([^()]*\)\s*YIELD(?:[\s\w,]*,)?$/i;

/** What could stand at the end of `before`, the text up to the cursor. `isAsked`: also where nothing was begun. */
export function completeQuery(
  before: string,
  index: GraphIndex,
  language: Language,
  isAsked: boolean,
): Completion | undefined {
  const { string, bracket, isComment } = findPlace(before);
  if (isComment) return undefined;
  if (string) return completeString(before, string, index);
  const from = findWordStart(before);
  const word = before.slice(from);
  const ahead = before.slice(0, from).trimEnd();
  if (NAME_WANTED.test(ahead)) return { from, suggestions: suggestNames(index, word), isOfText: true };
  const found = suggestAfter(ahead, bracket, index, language);
  if (found) return { from, suggestions: found, isOfText: false };
  if (word === "" && !isAsked) return undefined;
  return { from, suggestions: suggestWords(before, language), isOfText: false };
}

/** No regex, which would look at every other word of the text from each of its places. */
function findWordStart(before: string): number {
  let start = before.length;
  while (start > 0 && /[\p{L}\p{N}_]/u.test(before.charAt(start - 1))) start -= 1;
  return start;
}

function suggestAfter(
  ahead: string,
  bracket: string | undefined,
  index: GraphIndex,
  language: Language,
): readonly Suggestion[] | undefined {
  if (ahead.endsWith(".")) return suggestProperties(language);
  if (bracket === "{" && /[{,]$/.test(ahead)) return suggestProperties(language).map(asKey);
  if (bracket === "[" && /[:|]$/.test(ahead)) return suggestPredicates(index, language);
  if (bracket !== "{" && ahead.endsWith(":")) return suggestLabels(index, language);
  if (/\bCALL$/i.test(ahead)) return suggestProcedures(language);
  const [, called] = YIELDING.exec(ahead) ?? [];
  if (called !== undefined) return suggestColumns(called, language);
  return undefined;
}

/** Where anything may begin: variables of the query first. */
function suggestWords(before: string, language: Language): Suggestion[] {
  const variables = listVariables(before).map((label): Suggestion => ({ label, kind: "variable" }));
  const keywords = KEYWORDS.map((label): Suggestion => ({ label, text: `${label} `, kind: "keyword" }));
  const functions = [...language.aggregates, ...language.functions].map(suggestFunction);
  const procedures = suggestProcedures(language).map(
    (each): Suggestion => ({ ...each, label: `CALL ${each.label}`, text: `CALL ${each.text}` }),
  );
  return [...variables, ...keywords, ...functions, ...procedures];
}

const NAMED = /[([]\s*([A-Za-z_]\w*)(?=\s*[:)\]{|*])|\bAS\s+([A-Za-z_]\w*)(?=\W)|([A-Za-z_]\w*)\s*=\s*\(/gi;

/** Names that patterns and AS have given so far. */
function listVariables(before: string): readonly string[] {
  const names = [...before.matchAll(NAMED)].map(([, element, alias, path]) => element ?? alias ?? path ?? "");
  return [...new Set(names)].filter((name) => name !== "");
}

/** Names of entities; after `status` the statuses. */
function completeString(before: string, string: { start: number; mark: string }, index: GraphIndex): Completion {
  const text = before.slice(string.start);
  const from = string.start;
  if (/status\s*(?:=|<>|:)\s*$/.test(before.slice(0, from - 1))) {
    return { from, suggestions: STATUSES.map((label) => ({ label, kind: "name" })), isOfText: false };
  }
  const suggestions = suggestNames(index, text).map((suggestion) => ({
    ...suggestion,
    text: escapeIn(string.mark, suggestion.label),
  }));
  return { from, suggestions, isOfText: true };
}
