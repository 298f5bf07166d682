import type { Span } from "../../domain/span.ts";
import { announcesName } from "./abbreviations.ts";

/** Cuts the tokens of a block behind every full stop, question or exclamation mark that ends a sentence. */
export function splitSentences(text: string, tokens: readonly Span[]): readonly (readonly Span[])[] {
  const words = tokens.map((token) => text.slice(token.start, token.end));
  const sentences: Span[][] = [];
  let first = 0;
  for (let index = 0; index < tokens.length; index++) {
    const last = endsAt(words, tokens, index);
    if (last === undefined) continue;
    sentences.push(tokens.slice(first, last + 1));
    first = last + 1;
    index = last;
  }
  if (first < tokens.length) sentences.push(tokens.slice(first));
  return sentences;
}

const STOP = /^(?:\.|[!?]+|\.{2,}|…|。|！|？)$/;
const CLOSER = /^["'”’)\]]$/;
const OPENER = /^["'“‘([]$/;

/** The last token of a sentence that ends at `index`, closing quotes and brackets included; undefined where none ends. */
function endsAt(words: readonly string[], tokens: readonly Span[], index: number): number | undefined {
  const word = words[index] ?? "";
  const isStop = STOP.test(word);
  if (!isStop && !isDotted(word)) return undefined;
  const last = endOfClosers(words, tokens, index);
  const next = words[last + 1];
  if (next === undefined) return last;
  // A stop without a space behind it: "Yahoo!7", "e.g.this".
  if (tokens[last]?.end === tokens[last + 1]?.start) return undefined;
  const start = OPENER.test(next) ? (words[last + 2] ?? "") : next;
  if (!isStop) return STARTERS.has(start) ? last : undefined;
  return beginsSentence(start) ? last : undefined;
}

/** `U.S.` or `Inc.`: only a word that most often begins a sentence shows that theirs has ended. */
function isDotted(word: string): boolean {
  return word.length > 1 && word.endsWith(".") && !announcesName(word) && !STOP.test(word);
}

function endOfClosers(words: readonly string[], tokens: readonly Span[], index: number): number {
  let last = index;
  while (CLOSER.test(words[last + 1] ?? "") && tokens[last]?.end === tokens[last + 1]?.start) last++;
  return last;
}

function beginsSentence(word: string): boolean {
  return /^[^\p{Ll}]/u.test(word) && !/^[,;:%)\]]/.test(word);
}

const STARTERS: ReadonlySet<string> = new Set(
  "The A An This That These Those He She It We They You I His Her Its Our Their In On At By For From With After Before But And Or So Yet If When While As Since Although However Meanwhile Moreover There Here What Who How Why Where Also According Both Some Many Most All No Not Last Earlier Later Under".split(
    " ",
  ),
);
