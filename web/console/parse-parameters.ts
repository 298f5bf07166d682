import type { Value } from "../../src/query/run/value.ts";
import { toValue } from "../../src/query/run/value-of-json.ts";
import { noParameters } from "./messages.ts";

/** Values by name, without the `$`; where the text is none such, what is wrong with it. */
export type Parameters = { readonly values: ReadonlyMap<string, Value> } | { readonly problem: string };

/** One JSON object, as the console's panel and a link hold it; blank: none. */
export function parseParameters(text: string): Parameters {
  if (text.trim() === "") return { values: new Map() };
  const value = parseValue(text);
  return value instanceof Map ? { values: value } : { problem: noParameters() };
}

function parseValue(text: string): Value | undefined {
  try {
    return toValue(JSON.parse(text));
  } catch {
    return undefined;
  }
}

const PARAMETER = /\$([\p{ID_Start}\p{Pc}][\p{ID_Continue}\p{Sc}]*)/gu;

/** Names after a `$` in a query that may be half written, each once, in its order. */
export function listParameters(query: string): readonly string[] {
  return [...new Set([...query.matchAll(PARAMETER)].map(([, name = ""]) => name))];
}

/** What a reader fills in: `{"from": "", "to": ""}`. */
export function printEmptyParameters(names: readonly string[]): string {
  return `{${names.map((name) => `${JSON.stringify(name)}: ""`).join(", ")}}`;
}
