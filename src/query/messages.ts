import type { Span } from "../domain/span.ts";
import { QueryError } from "./query-error.ts";

/**
 * Every sentence that a user of the query language can be told before a query runs, one function each: what was found,
 * what was expected and the way out. What can go wrong with values is in `run/messages.ts`.
 */
function syntax(code: string, span: Span, message: string): QueryError {
  return new QueryError("syntax", code, span, message);
}

export function didYouMean(nearest: string | undefined): string {
  return nearest === undefined ? "" : ` Did you mean ${nearest}?`;
}

// Text

export function unexpectedCharacter(character: string, span: Span): QueryError {
  return syntax("unexpected-syntax", span, `The character ${character} means nothing here.`);
}

export function invalidUnicodeCharacter(character: string, span: Span): QueryError {
  const code = character.codePointAt(0)?.toString(16).toUpperCase().padStart(4, "0");
  return syntax(
    "invalid-unicode-character",
    span,
    `The character ${character} (U+${code}) means nothing here. Was it pasted from a text that replaced - or a quote?`,
  );
}

export function invalidNumber(digits: string, span: Span): QueryError {
  return syntax(
    "invalid-number-literal",
    span,
    `${digits} is not a number. Numbers look like 42, 0x2A, 0o52, 4.2 or 1e-3.`,
  );
}

export function integerOverflow(digits: string, span: Span): QueryError {
  return syntax("integer-overflow", span, `${digits} does not fit into 64 bits. Write it as a float: ${digits}.0`);
}

export function floatOverflow(digits: string, span: Span): QueryError {
  return syntax("floating-point-overflow", span, `${digits} is larger than the largest float (1.8e308).`);
}

export function invalidEscape(written: string, span: Span): QueryError {
  const message = `${written} is no escape. Known are \\\\ \\' \\" \\b \\f \\n \\r \\t \\uXXXX and \\UXXXXXXXX.`;
  return syntax(/^\\u/i.test(written) ? "invalid-unicode-literal" : "unexpected-syntax", span, message);
}

export function unterminated(what: "string" | "name" | "comment", end: string, span: Span): QueryError {
  return syntax("unexpected-syntax", span, `The ${what} that starts here has no end. Close it with ${end}.`);
}

// Grammar

export function unexpectedSyntax(found: string, expected: string, span: Span): QueryError {
  return syntax("unexpected-syntax", span, `Found ${found} where ${expected} should be.`);
}

export function invalidRelationshipPattern(span: Span): QueryError {
  const message = "A relationship looks like -[name:TYPE|OTHER*1..3 {key: value}]->, each part may be left out.";
  return syntax("invalid-relationship-pattern", span, message);
}

export function tooDeep(span: Span): QueryError {
  return new QueryError("bound", "too-deep", span, "This is nested too deeply. Split it with WITH.");
}

export function readOnly(keyword: string, span: Span): QueryError {
  return syntax(
    "read-only",
    span,
    `${keyword} would change the graph, and the graph is what the sources say: queries only read it. Add a source to the corpus instead.`,
  );
}
