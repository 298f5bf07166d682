import { bind } from "../../src/query/bind/bind.ts";
import type { QuerySchema } from "../../src/query/bind/catalogue.ts";
import { toQuerySchema } from "../../src/query/bind/query-schema.ts";
import { QueryError } from "../../src/query/query-error.ts";
import { parse } from "../../src/query/syntax/parse.ts";
import type { Schema } from "../../src/schema/schema.ts";
import type { Vocabulary } from "./vocabulary.ts";

/** What the editor knows of the language over one schema. */
export interface Language extends Vocabulary {
  readonly schema: QuerySchema;
}

export function languageOf(schema: Schema, vocabulary: Vocabulary): Language {
  return { ...vocabulary, schema: toQuerySchema(schema) };
}

/** The first thing that is wrong with a query, found without the graph; `parameters`: names of those that have a value. */
export function checkQuery(text: string, language: Language, parameters: readonly string[]): QueryError | undefined {
  const procedures = language.procedures.map((signature) => ({ ...signature, run: () => [] }));
  try {
    bind(parse(text), text, { ...language, procedures, parameters: new Set(parameters) });
  } catch (error) {
    if (error instanceof QueryError) return error;
    // Too deep for the call stack: the worker says so when it is run.
    if (!(error instanceof RangeError)) throw error;
  }
  return undefined;
}
