import type { QueryExample } from "../../src/query/examples.ts";
import { printValue } from "../../src/query/run/print-value.ts";

/** The query with its parameters' values written in: the console, and a link to it, know a query's text alone. */
export function inlineParameters({ query, parameters = {} }: QueryExample): string {
  return query.replace(/\$(\w+)/g, (whole, name: string) => {
    const value = parameters[name];
    return value === undefined ? whole : printValue(value);
  });
}
