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
 * to be taken up by what follows. Each step looks at a bounded number of things, so the walk is linear in the text.
 */
export function takeUp(anaphors: readonly Anaphor[], named: Named): Walk {
  const reading = openReading(named);
  const taken: TakenUp[] = [];
  let next = 0;
  for (const anaphor of anaphors) {
    for (; isBefore(named.traces[next], anaphor); next++) reading.history.add(named.traces[next] as Trace);
    const antecedents = findAntecedents(anaphor, reading, named.traces.slice(next, next + LOOK_AHEAD));
    if (antecedents.length > 0) taken.push({ anaphor, antecedents });
    else found(anaphor, reading);
    noteAll(anaphor, antecedents, reading);
  }
  return { taken, unnamed: [...reading.unnamed.values()] };
}

/** Notes what a text begins to speak of without a name. */
function found(anaphor: Anaphor, reading: Reading): void {
  const referent = findUnnamed(anaphor, reading.text);
  if (!referent) return;
  reading.unnamed.set(referent.name, referent);
  noteAll(anaphor, [toAntecedent(referent)], reading);
}

/** Notes that things were taken up; a noun in apposition does what the name beside it does. */
function noteAll(anaphor: Anaphor, antecedents: readonly Antecedent[], { history, beside }: Reading): void {
  const { role } = beside.get(anaphor)?.place ?? anaphor.place;
  for (const { referent, span } of antecedents)
    history.add({ referent, place: { ...anaphor.place, role }, named: span });
}

function openReading({ text, traces, beside }: Named): Reading {
  return {
    text,
    beside,
    history: openHistory(),
    ranks: rankReferents([...new Set(traces.map(({ referent }) => referent))]),
    first: firstTraces(traces),
    unnamed: new Map(),
  };
}

/** What is described again in the very words of an earlier description. */
function knownUnnamed(anaphor: Anaphor, { text, unnamed }: Reading): readonly Antecedent[] {
  const known = unnamed.get(findUnnamed(anaphor, text)?.name ?? "");
  return known ? [toAntecedent(known)] : [];
}

function toAntecedent(referent: Referent): Antecedent {
  const { start, end } = referent.references[0] as Span;
  return { referent, span: { start, end }, factor: "same-words" };
}

function isBefore(trace: Trace | undefined, { place }: Anaphor): boolean {
  return trace !== undefined && trace.place.start < place.start;
}

/** How many names behind the words are looked at, within their sentence. */
const LOOK_AHEAD = 6;

/** What is known of a text at some place in it. */
interface Reading extends Pick<Named, "text" | "beside"> {
  readonly history: History;
  readonly ranks: Ranks;
  /** Where each thing is first named. */
  readonly first: ReadonlyMap<Referent, Trace>;
  /** What has been described and has no name, by its description; grows as the text is read. */
  readonly unnamed: Map<string, Referent>;
}

function findAntecedents(anaphor: Anaphor, reading: Reading, behind: readonly Trace[]): readonly Antecedent[] {
  const beside = reading.beside.get(anaphor);
  if (beside) return [{ referent: beside.referent, span: beside.named, factor: "apposition" }];
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
  return found ? [found] : knownUnnamed(anaphor, reading);
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
