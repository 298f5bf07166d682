import type { Sentence } from "../../domain/sentence.ts";
import type { Span } from "../../domain/span.ts";
import { findReports, SAYING } from "./engine/speakers.ts";
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
    for (let at = start; at < end; at++) {
      const mark = text.charAt(at);
      if (mark === "“" || (mark === '"' && open === undefined)) open = at + 1;
      else if ((mark === "”" || mark === '"') && open !== undefined) {
        if (at - open >= SHORTEST && at - open <= LONGEST) spans.push({ start: open, end: at });
        open = undefined;
      }
    }
    before = end;
  }
  return spans;
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
  return findReports(reading)
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
