import type { GraphIndex } from "../../src/query/graph-index.ts";
import { type FunctionSignature, printSignature } from "../../src/query/run/functions/function-definition.ts";
import { searchEntities } from "../../src/query/search-entities.ts";
import type { Language } from "./check-query.ts";

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

const MOST_NAMES = 20;

export function suggestLabels({ schema }: GraphIndex, { schema: { labels } }: Language): Suggestion[] {
  return labels.map((label) => ({ label, kind: "label", ...aboutOf(schema.findType(label)?.description) }));
}

export function suggestPredicates({ schema }: GraphIndex, { schema: { types } }: Language): Suggestion[] {
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

export function suggestProperties({ schema: { properties } }: Language): Suggestion[] {
  return properties.map((label) => ({ label, kind: "property" }));
}

export function asKey(suggestion: Suggestion): Suggestion {
  return { ...suggestion, text: `${suggestion.label}: ` };
}

export function suggestProcedures({ procedures }: Language): Suggestion[] {
  return procedures.map(({ name, parameters, about }) => ({
    label: name,
    text: `${name}(`,
    kind: "procedure",
    detail: `(${parameters.map((parameter) => parameter.name).join(", ")})`,
    about,
  }));
}

export function suggestColumns(called: string, { procedures }: Language): Suggestion[] {
  const procedure = procedures.find(({ name }) => name.toLowerCase() === called.toLowerCase());
  return (procedure?.columns ?? []).map(({ name }) => ({ label: name, kind: "variable" }));
}

export function suggestFunction(signature: FunctionSignature): Suggestion {
  const { name, about } = signature;
  const detail = printSignature(signature).slice(name.length);
  return { label: name, text: `${name}(`, kind: "function", detail, about };
}

/** Names of entities with words that begin like those of `text`, to be written in quotation marks. */
export function suggestNames(index: GraphIndex, text: string): Suggestion[] {
  return searchEntities(index, text, MOST_NAMES).map(({ name, type }) => ({
    label: name,
    text: `'${escapeIn("'", name)}'`,
    kind: "name",
    detail: type,
  }));
}

/** A name as it stands between these quotation marks. */
export function escapeIn(mark: string, name: string): string {
  return name.replaceAll("\\", "\\\\").replaceAll(mark, `\\${mark}`).replaceAll("\n", "\\n");
}
