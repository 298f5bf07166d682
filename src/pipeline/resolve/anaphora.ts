import type { Candidate } from "../../domain/entity.ts";
import type { Span } from "../../domain/span.ts";

/** A named thing as a noun or pronoun may take it up: where it is named, in the order of the text. */
export interface Named {
  readonly type: string;
  readonly spans: readonly Span[];
}

/** What a noun or pronoun refers to, and the words that name it. */
export interface Antecedent<T extends Named> {
  readonly named: T;
  readonly span: Span;
}

/** "two countries" takes up the two that the text names most; other words the one of their type named last before them. */
export function findAntecedents<T extends Named>(candidate: Candidate, all: readonly T[]): readonly Antecedent<T>[] {
  const same = all.filter((named) => named.type === candidate.type);
  if (candidate.type === "Country")
    return twoMostNamed(same).map((named) => ({ named, span: nearest(named, candidate) }));
  const last = same
    .map((named) => ({ named, span: nearest(named, candidate) }))
    .sort((a, b) => distance(a.span, candidate) - distance(b.span, candidate))[0];
  return last && last.span.start < candidate.start ? [last] : [];
}

function twoMostNamed<T extends Named>(countries: readonly T[]): readonly T[] {
  const ranked = [...countries].sort((a, b) => b.spans.length - a.spans.length || firstStart(a) - firstStart(b));
  const [, second, third] = ranked;
  const clear = second !== undefined && second.spans.length > (third?.spans.length ?? 0);
  return clear ? ranked.slice(0, 2) : [];
}

function firstStart(named: Named): number {
  return named.spans[0]?.start ?? 0;
}

/** The last place before `candidate` where it is named, else the first one. */
function nearest(named: Named, candidate: Span): Span {
  return named.spans.findLast((span) => span.end <= candidate.start) ?? (named.spans[0] as Span);
}

function distance(span: Span, candidate: Span): number {
  return span.end <= candidate.start ? candidate.start - span.end : Number.POSITIVE_INFINITY;
}
