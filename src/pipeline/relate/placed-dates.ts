import { oncePer } from "../../text/once.ts";
import { caseOf, headWithin, type Tree } from "../../text/tree.ts";
import type { FoundDate } from "./date-phrases.ts";
import { findDates } from "./dates.ts";
import type { Reading } from "./reading.ts";
import { findSteppedDates } from "./stepped-dates.ts";

/** A date by its place among the tokens of its sentence. */
export interface PlacedDate extends FoundDate {
  readonly first: number;
  readonly last: number;
  /** The token that its others hang on, and the one that it hangs on itself; −1 where the date is a sentence of its own. */
  readonly head: number;
  readonly governor: number;
  /** The word that makes it the end or the beginning of a time ("by 2030", "since 2000"); "" where it is the time itself. */
  readonly bound: string;
}

/** What dates are looked up in: the dates of a sentence and its tree. */
export interface DatedSentence {
  readonly dates: readonly PlacedDate[];
  readonly tree: Tree;
  /** Tokens inside a name: the "understanding" of a memorandum is no verb. */
  readonly named: ReadonlySet<number>;
}

const BOUNDS = /^(?:by|until|till|before|after|since|than|through|past|beyond)$/;
const NAMES: ReadonlySet<string> = new Set(["Agreement", "Event", "System", "Organization", "Person", "Office"]);

/**
 * The dates of a sentence but those inside a name ("the 1949 Treaty") and the one that only says when the text was written
 * ("MOSCOW, Dec 2 —"). They are looked for once, when they are first asked for.
 */
export const datesIn = oncePer((reading: Reading): DatedSentence => {
  const dated = place(reading);
  const stepped = findSteppedDates(dated.dates, reading.tree, () => lastDate(reading.previous));
  if (stepped.length === 0) return dated;
  return { ...dated, dates: [...dated.dates, ...stepped].sort((a, b) => a.first - b.first) };
});

/** The last date that the sentence before gave. */
function lastDate(previous: Reading | undefined): PlacedDate | undefined {
  return previous && place(previous).dates.findLast(({ bound }) => bound === "");
}

function place(reading: Reading): DatedSentence {
  const { source, sentence, tree } = reading;
  const words = source.text.slice(sentence.start, sentence.end);
  const dates = findDates(words, sentence.start, source.document.published);
  const placed = dates.flatMap((date) => placeDate(date, tree));
  return {
    tree,
    named: dates.length > 0 ? namedTokens(reading) : new Set(),
    dates: placed.filter((date) => !isInName(reading, date) && !isDateline(date, tree)),
  };
}

function namedTokens({ mentions }: Reading): ReadonlySet<number> {
  const named = new Set<number>();
  for (const { type, first, last } of mentions)
    if (NAMES.has(type)) for (let at = first; at <= last; at++) named.add(at);
  return named;
}

function placeDate(date: FoundDate, tree: Tree): PlacedDate[] {
  const { tokens } = tree;
  const first = tokens.findIndex((token) => token.end > date.start);
  const last = tokens.findLastIndex((token) => token.start < date.end);
  if (first === -1 || last < first) return [];
  const start = /^(?:on|at|in)$/i.test(tokens[first]?.text ?? "") && first < last ? first + 1 : first;
  const head = headWithin(tree, start, last);
  return [{ ...date, first: start, last, head, governor: governorOf(tree, head), bound: boundOf(tree, start, head) }];
}

/** Over a word that only says which part of the time is meant, and over dates that are joined: "at the end of November". */
function governorOf(tree: Tree, head: number): number {
  const token = tree.tokens[head];
  const above = tree.tokens[token?.head ?? -1];
  const isPart =
    above !== undefined && /^(?:end|beginning|start|middle|week|evening|morning|night|eve|half)$/.test(above.lemma);
  return isPart && token?.label === "nmod" ? above.head : (token?.head ?? -1);
}

function boundOf(tree: Tree, first: number, head: number): string {
  const words = `${caseOf(tree, head)} ${tree.tokens[first - 1]?.text.toLowerCase() ?? ""}`.split(" ");
  return words.find((word) => BOUNDS.test(word)) ?? "";
}

function isInName({ mentions }: Reading, { first, last }: PlacedDate): boolean {
  return mentions.some((mention) => NAMES.has(mention.type) && mention.first <= first && last <= mention.last);
}

/** "MOSCOW, Dec 2 — …", "NEW DELHI, 4 December (Agency) - …" */
function isDateline({ first, last }: PlacedDate, { tokens, children }: Tree): boolean {
  if (first === 0 || first > 5) return false;
  const shouted = tokens.slice(0, first).every((token) => /^(?:\P{Ll}+)$/u.test(token.text));
  const behind = tokens.slice(last + 1, last + 6).findIndex((token) => /^(?:-{1,2}|[–—:])$/.test(token.text));
  return shouted && behind !== -1 && children.length > 0;
}
