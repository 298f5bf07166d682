import { readGazetteer } from "./gazetteer.ts";
import type { ModelTables } from "./model-tables.ts";
import type { NetworkInputs } from "./network.ts";
import { CHAR_IDS, charIdsOf, readWordIds, toPlain, WORD_IDS } from "./token-features.ts";

/** Tokens of sentences, none of them empty, as the network's inputs. */
export type Encode = (sentences: readonly (readonly string[])[]) => NetworkInputs;

interface TokenIds {
  readonly word: readonly number[];
  readonly chars: readonly number[];
}

/** Words are few and come again: so many are kept, then all are forgotten. */
const MOST_KEPT = 50_000;

export function readEncoder(tables: ModelTables): Encode {
  const columns = 2 * tables.config.gazetteer.classes.length;
  const markNames = readGazetteer(tables);
  const idsOf = rememberIds(tables);
  return (sentences) => {
    const width = Math.max(...sentences.map((tokens) => tokens.length));
    const size = sentences.length * width;
    const words = new Int32Array(size * WORD_IDS);
    const chars = new Int32Array(size * CHAR_IDS);
    const gazetteer = new Float32Array(size * columns);
    for (const [sentence, tokens] of sentences.entries()) {
      const plain = tokens.map(toPlain);
      const first = sentence * width;
      for (const [token, form] of plain.entries()) {
        const ids = idsOf(form);
        words.set(ids.word, (first + token) * WORD_IDS);
        chars.set(ids.chars, (first + token) * CHAR_IDS);
      }
      markNames(plain, (token, column) => {
        gazetteer[(first + token) * columns + column] = 1;
      });
    }
    const lengths = Int32Array.from(sentences, (tokens) => tokens.length);
    return { sentences: sentences.length, width, words, chars, gazetteer, lengths };
  };
}

function rememberIds(tables: ModelTables): (plain: string) => TokenIds {
  const wordIdsOf = readWordIds(tables);
  const known = new Map<string, TokenIds>();
  return (plain) => {
    const kept = known.get(plain);
    if (kept) return kept;
    if (known.size >= MOST_KEPT) known.clear();
    const ids = { word: wordIdsOf(plain), chars: charIdsOf(plain) };
    known.set(plain, ids);
    return ids;
  };
}
