import type { Span } from "../../domain/span.ts";
import type { Place } from "./place.ts";
import type { Referent } from "./referent.ts";

/** One place where a document names a referent or takes it up. */
export interface Trace {
  readonly referent: Referent;
  readonly place: Place;
  /** The words that name it: there, or where that place leads back to. */
  readonly named: Span;
}

/** What has been spoken of up to some place in a text, by type; grows as the text is read. */
export interface History {
  add(trace: Trace): void;
  /** The latest trace of each of the last things of these types (of any, if empty), latest first. */
  last(types: readonly string[]): readonly Trace[];
  /** The latest thing of this type that was called by this noun. */
  called(type: string, noun: string): Trace | undefined;
  /** True where only one thing of the type has been spoken of. */
  isOnly(type: string): boolean;
}

/** How far back a thing is looked for, in mentions: enough for prose, and a bound for lists of a thousand names. */
const LOOK_BACK = 24;

export function openHistory(): History {
  const traces = new Map<string, Trace[]>();
  const nouns = new Map<string, Trace>();
  const spokenOf = new Map<string, Set<Referent>>();
  return {
    add: (trace) => {
      const { type } = trace.referent;
      const list = traces.get(type) ?? [];
      traces.set(type, list);
      list.push(trace);
      spokenOf.set(type, (spokenOf.get(type) ?? new Set()).add(trace.referent));
      for (const noun of trace.referent.nouns) nouns.set(`${type} ${noun}`, trace);
    },
    last: (types) => latest(types.length > 0 ? types : [...traces.keys()], traces),
    called: (type, noun) => nouns.get(`${type} ${noun}`),
    isOnly: (type) => spokenOf.get(type)?.size === 1,
  };
}

/** Whoever is the subject of a sentence stays so, though it goes on with "his". */
function isLesser({ place, referent }: Trace, before: Trace | undefined): boolean {
  return (
    referent.type === "Person" &&
    before?.place.role === "subject" &&
    place.role !== "subject" &&
    place.sentence === before.place.sentence
  );
}

function latest(types: readonly string[], traces: ReadonlyMap<string, readonly Trace[]>): readonly Trace[] {
  const byReferent = new Map<Referent, Trace>();
  for (const type of types) {
    for (const trace of (traces.get(type) ?? []).slice(-LOOK_BACK))
      if (!isLesser(trace, byReferent.get(trace.referent))) byReferent.set(trace.referent, trace);
  }
  return [...byReferent.values()].sort((a, b) => b.place.start - a.place.start || b.place.end - a.place.end);
}
