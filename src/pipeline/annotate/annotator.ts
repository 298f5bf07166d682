import type { Source } from "../../domain/document.ts";
import type { NameTag, Sentence, Token } from "../../domain/sentence.ts";
import type { Span } from "../../domain/span.ts";
import { findBlocks } from "../../text/blocks.ts";
import { lemmatise } from "./lemmatise.ts";
import type { Parse } from "./parser.ts";
import type { TokenReading } from "./reading.ts";
import { splitSentences } from "./split-sentences.ts";
import { splitTokens } from "./split-tokens.ts";

/** Names in sentences, given as their tokens, by another model than the bundled one. */
export type TagNames = (
  sentences: readonly (readonly string[])[],
) => Promise<readonly (readonly (NameTag | undefined)[])[]>;

/** What of a source is read. */
export type Text = Pick<Source, "text" | "boilerplate">;

/** A model that is loaded and reads English. */
export interface Annotator {
  /** Sentences and tokens of each source, in the order of `sources`; what else is read makes no difference to any of them. */
  annotate(sources: readonly Text[]): Promise<readonly (readonly Sentence[])[]>;
  /** The same for a text whose sentences are lines and whose tokens stand between spaces; blank lines are none. */
  annotateTokens(text: string): Promise<readonly Sentence[]>;
}

/** `tagNames` replaces the names that `parse` finds. It needs neither Node nor a page. */
export function buildAnnotator(parse: Parse, tagNames?: TagNames): Annotator {
  const read = async (text: string, sentences: readonly (readonly Span[])[]): Promise<readonly Sentence[]> => {
    const tokens = sentences.map((spans) => spans.map((span) => text.slice(span.start, span.end)));
    const [readings, names] = [await parse(tokens), await tagNames?.(tokens)];
    return sentences.map((spans, index) => ({
      index,
      start: spans[0]?.start ?? 0,
      end: spans.at(-1)?.end ?? 0,
      tokens: spans.map((span, at) => toToken(text, span, readings[index]?.[at], names && { tag: names[index]?.[at] })),
    }));
  };
  return {
    annotate: async (sources) => {
      const annotated: (readonly Sentence[])[] = [];
      // One after the other: batches of one document only, so that it reads the same in every corpus.
      for (const source of sources) annotated.push(await read(source.text, findSentences(source)));
      return annotated;
    },
    annotateTokens: (text) => read(text, splitLines(text)),
  };
}

function findSentences({ text, boilerplate }: Text): readonly (readonly Span[])[] {
  return findBlocks(text, boilerplate).flatMap((block) => splitSentences(text, splitTokens(text, block)));
}

/** Other blanks may stand inside a token: `20 000`. */
const TOKEN = /[^ \t\r]+/g;

function splitLines(text: string): readonly (readonly Span[])[] {
  const lines: Span[][] = [];
  let start = 0;
  for (const line of text.split("\n")) {
    const spans = [...line.matchAll(TOKEN)].map(({ index, 0: token }) => {
      return { start: start + index, end: start + index + token.length };
    });
    if (spans.length > 0) lines.push(spans);
    start += line.length + 1;
  }
  return lines;
}

function toToken(
  source: string,
  { start, end }: Span,
  reading: TokenReading | undefined,
  other: { readonly tag: NameTag | undefined } | undefined,
): Token {
  if (!reading) throw new Error(`The parser read nothing at ${start}.`);
  const text = source.slice(start, end);
  const { tag, head, label, roles, happened } = reading;
  return {
    start,
    end,
    text,
    tag,
    lemma: lemmatise(text, tag),
    head,
    label,
    ...(other ? other.tag : reading.name),
    ...(roles.length > 0 ? { arguments: roles } : {}),
    ...(happened === undefined ? {} : { happened }),
  };
}
