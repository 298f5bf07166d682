import type { Source } from "../../domain/document.ts";
import type { Entity, Mention, Resolved } from "../../domain/entity.ts";
import { groupBy } from "../../domain/group-by.ts";
import type { EntityId } from "../../domain/ids.ts";
import type { Sentence, Token } from "../../domain/sentence.ts";
import { containsSpan } from "../../domain/span.ts";
import type { Lexicon } from "../../lexicon/lexicon.ts";
import { datelineLength } from "../../text/dateline.ts";
import type { Tree } from "../../text/tree.ts";
import { treeOf } from "../../text/tree-of.ts";
import { isPossessive, lower } from "../../text/words.ts";
import type { Report } from "./engine/speakers.ts";
import type { Quotation } from "./quotations.ts";

/** A mention by its place among the tokens of its sentence. */
export interface Placed {
  readonly mention: Mention;
  readonly type: string;
  /** Its first and last token, both included. */
  readonly first: number;
  readonly last: number;
  /** Inside a longer mention: "Russian" in "Russian President". */
  readonly nested: boolean;
  /** A demonym before a noun ("Russian oil"): it says whose, and does nothing itself. */
  readonly attributive: boolean;
}

/** One sentence with its mentions: what a frame looks at. */
export interface Reading {
  readonly source: Source;
  readonly sentence: Sentence;
  readonly tree: Tree;
  /** Sorted by place. */
  readonly mentions: readonly Placed[];
  /** The last mention of each type before the sentence: what "the signatories" or "the move" may go back to. */
  readonly before: ReadonlyMap<string, Mention>;
  /** The sentence before it in which something is mentioned, as far as reading it alone tells; undefined for the first. */
  readonly previous: Reading | undefined;
  /** The longest mentions that hold a token. */
  mentionsAt(index: number): readonly Placed[];
  /** Everybody who is reported as saying something. */
  readonly reports: readonly Report[];
  /** Words in quotation marks that reach into the sentence, as far as the text names who says them. */
  readonly quotations: readonly Quotation[];
  /** The countries that a person’s posts or a body’s name tell, anywhere in the document. */
  homesOf(entity: EntityId): ReadonlySet<EntityId>;
  /** The one person who holds a post, where the document tells of one alone. */
  findHolderOf(office: EntityId): EntityId | undefined;
  /** The document's entity for a country that these words name; undefined where the document mentions none. */
  findCountry(words: string): EntityId | undefined;
}

const NOWHERE: ReadonlySet<EntityId> = new Set();

/** The sentences of a document in which something is mentioned. */
export function readSentences(
  source: Source,
  sentences: readonly Sentence[],
  { entities, mentions }: Resolved,
  lexicon: Lexicon,
): readonly Reading[] {
  const types = new Map(entities.map((entity) => [entity.id, entity.type]));
  const sorted = [...mentions].sort((a, b) => a.start - b.start || b.end - a.end);
  const findCountry = countryFinder(entities, lexicon);
  const isDemonym = (mention: Mention) => lexicon.findCountry(mention.text)?.form === "demonym";
  const last = new Map<string, Mention>();
  let next = 0;
  let previous: Reading | undefined;
  return sentences.flatMap((sentence) => {
    const before = new Map(last);
    const inside: Mention[] = [];
    while (next < sorted.length && (sorted[next] as Mention).start < sentence.end)
      inside.push(sorted[next++] as Mention);
    for (const mention of inside) last.set(types.get(mention.entity) ?? "", mention);
    const start = sentence.start + datelineLength(source.text.slice(sentence.start, sentence.end));
    const told = inside.filter((mention) => mention.start >= start);
    const placed = told.flatMap((mention) =>
      place(mention, told, sentence, types.get(mention.entity) ?? "", isDemonym),
    );
    if (placed.length === 0) return [];
    const reading: Reading = {
      source,
      sentence,
      tree: treeOf(sentence),
      mentions: placed,
      before,
      previous,
      findCountry,
      mentionsAt: holdersAmong(placed),
      reports: [],
      quotations: [],
      homesOf: () => NOWHERE,
      findHolderOf: () => undefined,
    };
    previous = reading;
    return [reading];
  });
}

function holdersAmong(mentions: readonly Placed[]): Reading["mentionsAt"] {
  const outer = mentions.filter(({ nested }) => !nested);
  const holders = groupBy(outer, ({ first, last }) => Array.from({ length: last - first + 1 }, (_, at) => first + at));
  return (index) => holders.get(index) ?? [];
}

function countryFinder(entities: readonly Entity[], lexicon: Lexicon): Reading["findCountry"] {
  const ids = new Map(entities.filter(({ type }) => type === "Country").map(({ name, id }) => [name, id]));
  return (words) => ids.get(lexicon.findCountry(words)?.country ?? "");
}

function place(
  mention: Mention,
  others: readonly Mention[],
  sentence: Sentence,
  type: string,
  isDemonym: (mention: Mention) => boolean,
): Placed[] {
  const first = sentence.tokens.findIndex((token) => token.start >= mention.start);
  const last = sentence.tokens.findLastIndex((token) => token.end <= mention.end);
  const nested = others.some(
    (other) => other.end - other.start > mention.end - mention.start && containsSpan(other, mention),
  );
  const attributive = ["NOUN", "PROPN", "ADJ"].includes(sentence.tokens[last + 1]?.tag ?? "") && isDemonym(mention);
  return first === -1 || last < first ? [] : [{ mention, type, first, last, nested, attributive }];
}

export function tokenAt({ sentence }: Reading, index: number): Token | undefined {
  return sentence.tokens[index];
}

/** The token in lower case; "" outside the sentence. */
export function wordAt(reading: Reading, index: number): string {
  const token = tokenAt(reading, index);
  return token ? lower(token) : "";
}

export function tagAt(reading: Reading, index: number): string {
  return tokenAt(reading, index)?.tag ?? "";
}

/** The token is the mark of possession, right behind an owner. */
export function isPossessiveAt(reading: Reading, index: number): boolean {
  return isPossessive(tokenAt(reading, index));
}
