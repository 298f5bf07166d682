import model from "wink-eng-lite-web-model";
import winkNLP, { type ItemSentence, type ItemToken, type ItsFunction } from "wink-nlp";
import type { Source } from "../../domain/document.ts";
import type { Sentence, Token } from "../../domain/sentence.ts";
import type { Span } from "../../domain/span.ts";
import { findBlocks } from "../../text/blocks.ts";

const nlp = winkNLP(model, ["sbd", "pos"]);
const { its } = nlp;
const toLemma = its.lemma as ItsFunction<string>;

/** Sentences and tokens of each source, in the order of `sources`. */
export async function annotate(sources: readonly Source[]): Promise<readonly (readonly Sentence[])[]> {
  return sources.map(annotateSource);
}

function annotateSource(source: Source): readonly Sentence[] {
  const sentences: Sentence[] = [];
  for (const block of findBlocks(source.text, source.boilerplate)) {
    for (const tokens of readBlock(source.text, block)) {
      const [first, last] = [tokens[0], tokens.at(-1)];
      if (first && last) sentences.push({ index: sentences.length, start: first.start, end: last.end, tokens });
    }
  }
  return sentences;
}

/** The tokens of each sentence of a block; offsets are found again in the text, which the library does not keep. */
function readBlock(text: string, block: Span): Token[][] {
  const sentences: Token[][] = [];
  let cursor = block.start;
  nlp
    .readDoc(text.slice(block.start, block.end))
    .sentences()
    .each((sentence: ItemSentence) => {
      const tokens: Token[] = [];
      sentence.tokens().each((item: ItemToken) => {
        const value = item.out(its.value);
        const start = text.indexOf(value, cursor);
        if (value === "" || start === -1 || start + value.length > block.end) return;
        cursor = start + value.length;
        tokens.push({
          start,
          end: cursor,
          text: value,
          tag: item.out(its.pos),
          lemma: item.out(toLemma).toLowerCase(),
        });
      });
      sentences.push(tokens);
    });
  return sentences.filter((tokens) => tokens.length > 0);
}
