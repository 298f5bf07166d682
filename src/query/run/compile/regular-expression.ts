import { RE2JS } from "re2js";
import type { Truth } from "../logic.ts";
import { badRegularExpression } from "../messages.ts";
import type { Value } from "../value.ts";

/**
 * `text =~ pattern`: whether the pattern matches the whole text; null where a side is no text. RE2's syntax and its linear time,
 * because a pattern may come with a permalink and must not be able to stop a page.
 */
export function regularExpressionMatcher(): (text: Value, pattern: Value) => Truth {
  let last: { readonly pattern: string; readonly compiled: RE2JS } | undefined;
  return (text, pattern) => {
    if (typeof text !== "string" || typeof pattern !== "string") return null;
    if (last?.pattern !== pattern) last = { pattern, compiled: compilePattern(pattern) };
    return last.compiled.matches(text);
  };
}

function compilePattern(pattern: string): RE2JS {
  try {
    return RE2JS.compile(pattern);
  } catch (error) {
    throw badRegularExpression(pattern, error instanceof Error ? error.message : String(error));
  }
}
