import type { Sentence } from "../../domain/sentence.ts";
import type { Span } from "../../domain/span.ts";
import { SAYING } from "./engine/speakers.ts";
import type { Placed, Reading } from "./reading.ts";

/** Words in quotation marks, and who says them. */
export interface Quotation extends Span {
  readonly speakers: readonly Placed[];
}

/** Longer ones are marks gone astray. */
const LONGEST = 1500;
/** Shorter ones are single words: “special and privileged” ties. */
const SHORTEST = 8;

/** Stretches in quotation marks, over sentences but not over the end of a paragraph, without the marks. */
export function findQuoted(text: string, sentences: readonly Sentence[]): readonly Span[] {
  const spans: Span[] = [];
  let open: number | undefined;
  let before = 0;
  for (const { start, end } of sentences) {
    if (text.slice(before, start).includes("\n")) open = undefined;
    for (const mark of marksIn(text, start, end)) {
      const opens = mark.text === "“" || (mark.text === '"' && open === undefined);
      if (!opens && open !== undefined && isQuotation(mark.at - open)) spans.push({ start: open, end: mark.at });
      open = opens ? mark.at + 1 : undefined;
    }
    before = end;
  }
  return spans;
}

function marksIn(text: string, start: number, end: number): readonly { readonly text: string; readonly at: number }[] {
  return [...text.slice(start, end).matchAll(/[“”"]/g)].map((match) => ({ text: match[0], at: start + match.index }));
}

function isQuotation(length: number): boolean {
  return length >= SHORTEST && length <= LONGEST;
}

/** Each stretch in quotation marks with whoever is named as saying it in the same sentences, else right before it. */
export function findQuotations(quoted: readonly Span[], readings: readonly Reading[]): readonly Quotation[] {
  const quotations: Quotation[] = [];
  let next = 0;
  for (const span of quoted) {
    while ((readings[next]?.sentence.end ?? Number.POSITIVE_INFINITY) <= span.start) next++;
    const around: Reading[] = [];
    for (let at = next; at < readings.length && (readings[at] as Reading).sentence.start < span.end; at++)
      around.push(readings[at] as Reading);
    const named = around.flatMap((reading) => speakersOutside(reading, span));
    const last = quotations.at(-1);
    const goesOn =
      last && named.length === 0 && !hasSpeech(readings[next], span) && isNextTo(last, span, readings[next]);
    quotations.push({ ...span, speakers: named.length > 0 ? named.slice(0, 1) : goesOn ? last.speakers : [] });
  }
  return quotations;
}

/** Those whose reporting word stands outside the quotation marks. */
function speakersOutside(reading: Reading, span: Span): readonly Placed[] {
  return reading.reports
    .filter(({ trigger }) => {
      const at = reading.sentence.tokens[trigger]?.start ?? 0;
      return at < span.start || at >= span.end;
    })
    .flatMap(({ speakers }) => speakers);
}

/** Somebody is named with a verb of saying outside the marks, though nobody that we know. */
function hasSpeech(reading: Reading | undefined, span: Span): boolean {
  const tokens = reading?.sentence.tokens ?? [];
  return tokens.some(
    ({ lemma, tag, start }) => tag === "VERB" && SAYING.has(lemma) && (start < span.start || start >= span.end),
  );
}

/** “…,” said X. “…”: the second one opens the next sentence. */
function isNextTo(last: Span, span: Span, reading: Reading | undefined): boolean {
  return reading !== undefined && span.start - reading.sentence.start <= 1 && reading.sentence.start - last.end < 120;
}
