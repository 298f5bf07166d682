import type { Span } from "../../domain/span.ts";
import { findAggregate } from "../../query/run/functions/aggregates.ts";
import type { Expression, MatchClause, PathPattern, Projection, SingleQuery } from "../../query/syntax/ast.ts";
import { parse } from "../../query/syntax/parse.ts";
import { childrenOf } from "../../query/syntax/walk.ts";

/** A query that also returns the relationships that it matched, in its last columns. */
export interface EvidenceQuery {
  readonly text: string;
  /** How many columns at the end are not the user's. */
  readonly hidden: number;
  /** Where in the user's text a place of `text` is. */
  toOriginal(span: Span): Span;
}

interface Insertion {
  readonly at: number;
  readonly text: string;
}

/** Names that no one chooses. */
const HIDDEN = "countersign evidence";

/**
 * So that a row shows its quotes also where only texts are returned (`RETURN p.name`), and where a relationship has no
 * name. Queries that merge rows (DISTINCT, aggregates, UNION) stay as they are: a further column would change what they
 * merge.
 *
 * @throws QueryError where the text is no query
 */
export function showEvidence(text: string): EvidenceQuery {
  const { query } = parse(text);
  const last = query.first.clauses.at(-1);
  if (query.unions.length > 0 || last?.kind !== "return" || mergesRows(last.body)) return edit(text, [], 0);
  const named = patternsOf(query.first).flatMap((pattern, at) => nameRelationships(pattern, at, text));
  const names = [...new Set(named.map(({ name }) => name))];
  const end = last.body.items.at(-1)?.end ?? text.indexOf("*", last.start) + 1;
  const columns = names.map((name, at) => `, ${quote(name)} AS ${quote(`${HIDDEN} column ${at}`)}`).join("");
  const insertions = [...named.flatMap(({ insertion }) => insertion ?? []), { at: end, text: columns }];
  return edit(text, insertions, names.length);
}

function mergesRows({ distinct, items }: Projection): boolean {
  return distinct || items.some(({ expression }) => hasAggregate(expression));
}

function hasAggregate(expression: Expression): boolean {
  if (expression.kind === "count-star") return true;
  if (expression.kind === "call" && findAggregate(expression.function.name) !== undefined) return true;
  return childrenOf(expression).some(hasAggregate);
}

/** Those whose names RETURN still sees: matched after the last WITH. */
function patternsOf({ clauses }: SingleQuery): readonly PathPattern[] {
  const from = clauses.findLastIndex(({ kind }) => kind === "with") + 1;
  const matches = clauses.slice(from).filter((clause): clause is MatchClause => clause.kind === "match");
  return matches.flatMap(({ patterns }) => patterns);
}

/** Every relationship of a pattern with its name, and where it has none, how it gets one. */
function nameRelationships(
  { relationships }: PathPattern,
  pattern: number,
  text: string,
): readonly { readonly name: string; readonly insertion?: Insertion }[] {
  return relationships.map(({ variable, start, end }, at) => {
    if (variable !== undefined) return { name: variable.name };
    const name = `${HIDDEN} ${pattern} ${at}`;
    const bracket = text.indexOf("[", start);
    const isWritten = bracket >= 0 && bracket < end;
    const insertion = isWritten
      ? { at: bracket + 1, text: quote(name) }
      : { at: text.indexOf("-", start) + 1, text: `[${quote(name)}]` };
    return { name, insertion };
  });
}

function edit(text: string, insertions: readonly Insertion[], hidden: number): EvidenceQuery {
  const sorted = [...insertions].sort((a, b) => a.at - b.at);
  let edited = text;
  for (const { at, text: inserted } of sorted.toReversed()) edited = edited.slice(0, at) + inserted + edited.slice(at);
  const toOriginal = (offset: number) => {
    let shift = 0;
    for (const { at, text: inserted } of sorted) if (at + shift + inserted.length <= offset) shift += inserted.length;
    return Math.min(offset - shift, text.length);
  };
  return { text: edited, hidden, toOriginal: ({ start, end }) => ({ start: toOriginal(start), end: toOriginal(end) }) };
}

function quote(name: string): string {
  return `\`${name.replaceAll("`", "``")}\``;
}
