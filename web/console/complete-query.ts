import { STATUSES } from "../../src/domain/claim.ts";
import type { GraphIndex } from "../../src/query/graph-index.ts";
import { type FunctionSignature, printSignature } from "../../src/query/run/functions/function-definition.ts";
import { searchEntities } from "../../src/query/search-entities.ts";
import type { Language } from "./check-query.ts";
import { findPlace } from "./place-in-query.ts";

export type SuggestionKind =
  | "label"
  | "predicate"
  | "property"
  | "function"
  | "procedure"
  | "keyword"
  | "variable"
  | "name";

export interface Suggestion {
  readonly label: string;
  /** What is written; the label where absent. */
  readonly text?: string;
  readonly kind: SuggestionKind;
  /** Beside the label, in a word or two. */
  readonly detail?: string;
  /** One sentence. */
  readonly about?: string;
}

export interface Completion {
  /** Where what is being completed begins. */
  readonly from: number;
  readonly suggestions: readonly Suggestion[];
  /** Suggestions are of exactly this text: they must be asked for anew when it grows. */
  readonly isOfText: boolean;
}

const MOST_NAMES = 20;
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

function suggestLabels({ schema }: GraphIndex, { schema: { labels } }: Language): Suggestion[] {
  return labels.map((label) => ({ label, kind: "label", ...aboutOf(schema.findType(label)?.description) }));
}

function suggestPredicates({ schema }: GraphIndex, { schema: { types } }: Language): Suggestion[] {
  return types.map((label) => {
    const predicate = schema.findPredicate(label);
    return {
      label,
      kind: "predicate",
      ...(predicate && { detail: predicate.label }),
      ...aboutOf(predicate?.description),
    };
  });
}

function aboutOf(about: string | undefined): { readonly about?: string } {
  return about ? { about } : {};
}

function suggestProperties({ schema: { properties } }: Language): Suggestion[] {
  return properties.map((label) => ({ label, kind: "property" }));
}

function asKey(suggestion: Suggestion): Suggestion {
  return { ...suggestion, text: `${suggestion.label}: ` };
}

function suggestProcedures({ procedures }: Language): Suggestion[] {
  return procedures.map(({ name, parameters, about }) => ({
    label: name,
    text: `${name}(`,
    kind: "procedure",
    detail: `(${parameters.map((parameter) => parameter.name).join(", ")})`,
    about,
  }));
}

function suggestColumns(called: string, { procedures }: Language): Suggestion[] {
  const procedure = procedures.find(({ name }) => name.toLowerCase() === called.toLowerCase());
  return (procedure?.columns ?? []).map(({ name }) => ({ label: name, kind: "variable" }));
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

function suggestFunction(signature: FunctionSignature): Suggestion {
  const { name, about } = signature;
  const detail = printSignature(signature).slice(name.length);
  return { label: name, text: `${name}(`, kind: "function", detail, about };
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

/** Names of entities with words that begin like those of `text`, to be written in quotation marks. */
function suggestNames(index: GraphIndex, text: string): Suggestion[] {
  return searchEntities(index, text, MOST_NAMES).map(({ name, type }) => ({
    label: name,
    text: `'${escapeIn("'", name)}'`,
    kind: "name",
    detail: type,
  }));
}

/** A name as it stands between these quotation marks. */
function escapeIn(mark: string, name: string): string {
  return name.replaceAll("\\", "\\\\").replaceAll(mark, `\\${mark}`).replaceAll("\n", "\\n");
}
