import type { Candidate } from "../../domain/entity.ts";
import type { Span } from "../../domain/span.ts";
import { indexAfter } from "../../text/near.ts";

/** A named thing as a noun or pronoun may take it up: where it is named and with which words, in the order of the text. */
export interface Named {
  readonly type: string;
  readonly spans: readonly (Span & { readonly text: string })[];
}

/** What a noun or pronoun refers to, and the words that name it. */
export interface Antecedent<T extends Named> {
  readonly named: T;
  readonly span: Span;
}

/** Finds what a noun or pronoun takes up; `words` are its text. */
export type FindAntecedents<T extends Named> = (candidate: Candidate, words: string) => readonly Antecedent<T>[];

/** How far back a name with the same last word is looked for. */
const LOOK_BACK = 12;

/**
 * "two countries" takes up the two that the text names most. Other words take up what was named last with the same noun ("the
 * treaty", behind "a defence treaty … the RELOS pact"), else whatever of their type was named last.
 */
export function antecedentsAmong<T extends Named>(all: readonly T[]): FindAntecedents<T> {
  const places = new Map<string, Place<T>[]>();
  for (const named of all) {
    const list = places.get(named.type) ?? [];
    list.push(...named.spans.map(({ start, end, text }) => ({ start, end, named, noun: lastWord(text) })));
    places.set(named.type, list);
  }
  for (const list of places.values()) list.sort((a, b) => a.start - b.start || b.end - a.end);
  const pair = twoMostNamed(all.filter(({ type }) => type === "Country"));
  return (candidate, words) => {
    if (candidate.type === "Country") return pair.map((named) => ({ named, span: lastBefore(named.spans, candidate) }));
    const list = places.get(candidate.type) ?? [];
    const before = indexAfter(list, candidate.start - 1);
    const near = list.slice(Math.max(0, before - LOOK_BACK), before);
    const last = near.findLast((place) => place.noun === lastWord(words)) ?? near.at(-1);
    return last ? [{ named: last.named, span: { start: last.start, end: last.end } }] : [];
  };
}

interface Place<T> extends Span {
  readonly named: T;
  readonly noun: string;
}

function lastWord(words: string): string {
  return words.slice(words.lastIndexOf(" ") + 1).toLowerCase();
}

/** Nobody, unless exactly two are named more often than all others. */
function twoMostNamed<T extends Named>(countries: readonly T[]): readonly T[] {
  const ranked = [...countries].sort((a, b) => b.spans.length - a.spans.length || firstStart(a) - firstStart(b));
  const [, second, third] = ranked;
  const clear = second !== undefined && second.spans.length > (third?.spans.length ?? 0);
  return clear ? ranked.slice(0, 2) : [];
}

function firstStart(named: Named): number {
  return named.spans[0]?.start ?? 0;
}

/** The last place before `candidate` where it is named, else the first one behind it. */
function lastBefore(spans: readonly Span[], candidate: Span): Span {
  return spans[Math.max(0, indexAfter(spans, candidate.start - 1) - 1)] as Span;
}
