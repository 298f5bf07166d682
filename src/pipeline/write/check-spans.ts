import type { Evidence } from "../../domain/claim.ts";
import type { Graph } from "../../domain/graph.ts";
import type { DocumentId } from "../../domain/ids.ts";
import { type Span, textOf } from "../../domain/span.ts";

/** Something in a graph that does not stand in a text as the graph says. */
export interface BrokenSpan {
  readonly document: DocumentId;
  readonly what: string;
}

/** How much of words is shown in a message, and how much of that before the first difference, in UTF-16 code units. */
const SHOWN = 80;
const BEFORE = 30;

/**
 * All mentions, quotes and spans of evidence that the texts do not bear out. A document that `texts` lacks is not looked
 * at: its absence is another finding.
 */
export function findBrokenSpans(graph: Graph, texts: ReadonlyMap<DocumentId, string>): readonly BrokenSpan[] {
  const broken: BrokenSpan[] = [];
  const check = (document: DocumentId, name: string, span: Span, words: string | undefined): void => {
    const text = texts.get(document);
    const what = text === undefined ? undefined : findFault(text, span, words);
    if (what !== undefined) broken.push({ document, what: `${name} ${what}` });
  };
  for (const mention of graph.mentions) {
    check(mention.document, `mention of ${mention.entity}`, mention, mention.text);
    if (mention.antecedent) check(mention.document, `antecedent of ${mention.entity}`, mention.antecedent, undefined);
  }
  for (const { owner, evidence } of allEvidence(graph)) {
    check(evidence.document, `quote of ${owner}`, evidence, evidence.quote);
    for (const name of ["subjectSpan", "objectSpan", "triggerSpan", "dateSpan"] as const) {
      const span = evidence[name];
      if (span) check(evidence.document, `${name} of ${owner}`, span, undefined);
    }
  }
  return broken;
}

/** Each piece of evidence with the id of the claim or conflict that it stands under. */
export function* allEvidence(graph: Graph): Iterable<{ readonly owner: string; readonly evidence: Evidence }> {
  for (const claim of graph.claims) {
    for (const evidence of claim.evidence) yield { owner: claim.id, evidence };
  }
  for (const conflict of graph.conflicts) {
    for (const side of conflict.sides) for (const evidence of side.evidence) yield { owner: conflict.id, evidence };
  }
}

function findFault(text: string, span: Span, words: string | undefined): string | undefined {
  const place = `at ${span.start}–${span.end}`;
  if (!(span.start >= 0 && span.start < span.end && span.end <= text.length)) {
    return `${place} lies outside the text, which has ${text.length} characters`;
  }
  const found = textOf(text, span);
  if (words === undefined || found === words) return undefined;
  const from = Math.max(0, firstDifference(words, found) - BEFORE);
  return `${place} says ${show(words, from)}, the text ${show(found, from)}`;
}

function firstDifference(a: string, b: string): number {
  let at = 0;
  while (at < a.length && a.charCodeAt(at) === b.charCodeAt(at)) at++;
  return at;
}

/** As JSON, so that no text can write to a terminal what it likes. */
function show(words: string, from: number): string {
  const to = from + SHOWN;
  return JSON.stringify(`${from > 0 ? "…" : ""}${words.slice(from, to)}${to < words.length ? "…" : ""}`);
}
