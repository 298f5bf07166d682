import type { Span } from "../../domain/span.ts";
import type { Anaphor } from "./anaphor.ts";
import { chooseAntecedent } from "./choose-antecedent.ts";
import { chooseGroup } from "./choose-group.ts";
import type { Option } from "./factors.ts";
import { findUnnamed } from "./find-unnamed.ts";
import { type History, openHistory, type Trace } from "./history.ts";
import { type Ranks, rankReferents } from "./rank-referents.ts";
import type { Antecedent, Referent } from "./referent.ts";

/** What a walk over a text finds. */
export interface Walk {
  readonly taken: readonly TakenUp[];
  /** Things that the text describes and never names. */
  readonly unnamed: readonly Referent[];
}

/** Words that take something up, with what: more than one for "the two countries". */
export interface TakenUp {
  readonly anaphor: Anaphor;
  readonly antecedents: readonly Antecedent[];
}

/** A document as the walk reads it. */
export interface Named {
  readonly text: string;
  /** Where things are named, in the order of the reading. */
  readonly traces: readonly Trace[];
  /** For a noun beside a name of the same thing: the name. */
  readonly beside: ReadonlyMap<Anaphor, Trace>;
}

/**
 * Reads the text from its start: names are noted, and what takes them up is resolved against what has been spoken of so far, itself
 * to be taken up by what follows. Each step looks at a bounded number of things, so the walk is linear in the reading.
 */
export function takeUp(anaphors: readonly Anaphor[], named: Named): Walk {
  const { traces } = named;
  const reading: Reading = {
    history: openHistory(),
    ranks: rankReferents([...new Set(traces.map(({ referent }) => referent))]),
    first: firstTraces(traces),
  };
  const taken: TakenUp[] = [];
  const unnamed = new Map<string, Referent>();
  let next = 0;
  for (const anaphor of anaphors) {
    for (; isBefore(traces[next], anaphor); next++) reading.history.add(traces[next] as Trace);
    const beside = named.beside.get(anaphor);
    const found = beside
      ? [{ referent: beside.referent, span: beside.named, factor: "apposition" }]
      : findAntecedents(anaphor, reading, traces.slice(next, next + LOOK_AHEAD));
    const own = found.length > 0 ? undefined : findUnnamed(anaphor, named.text);
    const known = own && unnamed.get(own.name);
    if (own && !known) unnamed.set(own.name, own);
    const antecedents = own ? [{ referent: known ?? own, span: firstSpan(known ?? own), factor: "same-words" }] : found;
    if (found.length > 0 || known) taken.push({ anaphor, antecedents });
    for (const { referent, span } of antecedents) reading.history.add({ referent, place: anaphor.place, named: span });
  }
  return { taken, unnamed: [...unnamed.values()] };
}

function isBefore(trace: Trace | undefined, { place }: Anaphor): boolean {
  return trace !== undefined && trace.place.start < place.start;
}

function firstSpan({ references }: Referent): Span {
  const { start, end } = references[0] as Span;
  return { start, end };
}

/** How many names behind the words are looked at, within their sentence. */
const LOOK_AHEAD = 6;

/** What is known of a text at some place in it. */
interface Reading {
  readonly history: History;
  readonly ranks: Ranks;
  /** Where each thing is first named. */
  readonly first: ReadonlyMap<Referent, Trace>;
}

function findAntecedents(anaphor: Anaphor, reading: Reading, behind: readonly Trace[]): readonly Antecedent[] {
  if (anaphor.many)
    return anaphor.kind === "description"
      ? []
      : chooseGroup(anaphor, reading.history.last(typesOf(anaphor)), reading.ranks.two);
  const options = anaphor.kind === "description" ? describedBy(anaphor, reading) : spokenOf(anaphor, reading);
  const ahead =
    anaphor.kind === "pronoun" ? behind.filter(({ place }) => place.sentence === anaphor.place.sentence) : [];
  const found =
    chooseAntecedent(anaphor, options) ??
    chooseAntecedent(
      anaphor,
      ahead.map((trace) => toOption(trace, reading)),
    );
  return found ? [found] : [];
}

function typesOf({ candidate }: Anaphor): readonly string[] {
  return candidate.type === "" ? [] : [candidate.type];
}

/** What has been spoken of: lately, or by the same noun, or most of all. */
function spokenOf(anaphor: Anaphor, reading: Reading): readonly Option[] {
  const { type } = anaphor.candidate;
  const last = reading.history.last(typesOf(anaphor));
  const called = anaphor.kind === "noun" ? reading.history.called(type, anaphor.noun) : undefined;
  const traces = called && !last.some(({ referent }) => referent === called.referent) ? [...last, called] : last;
  return traces.map((trace) => ({ ...toOption(trace, reading), isLast: isLastOfType(trace, traces) }));
}

function isLastOfType(trace: Trace, traces: readonly Trace[]): boolean {
  return traces.find(({ referent }) => referent.type === trace.referent.type) === trace;
}

/** A description may come before the name: "a logistics pact with India … The pact, called LEX, …". */
function describedBy(anaphor: Anaphor, reading: Reading): readonly Option[] {
  const last = reading.history.last(typesOf(anaphor));
  const top = reading.ranks.top(anaphor.candidate.type);
  const ahead = top.flatMap((referent) => {
    const trace = last.some((each) => each.referent === referent) ? undefined : reading.first.get(referent);
    return trace ? [trace] : [];
  });
  const isOnly = top.length + last.filter(({ referent }) => !reading.first.has(referent)).length === 1;
  return [...last, ...ahead].map((trace) => ({ ...toOption(trace, reading), isOnly }));
}

function toOption(trace: Trace, { history, ranks }: Reading): Option {
  const { referent } = trace;
  return {
    referent,
    trace,
    isLast: false,
    isNearest: false,
    isMostNamed: ranks.isMostNamed(referent),
    isOnly: history.isOnly(referent.type),
  };
}

function firstTraces(traces: readonly Trace[]): ReadonlyMap<Referent, Trace> {
  const first = new Map<Referent, Trace>();
  for (const trace of traces) if (!first.has(trace.referent)) first.set(trace.referent, trace);
  return first;
}
