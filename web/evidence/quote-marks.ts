import { type Claim, type Evidence, isRelation } from "../../src/domain/claim.ts";
import type { EntityId } from "../../src/domain/ids.ts";
import { containsSpan, type Span } from "../../src/domain/span.ts";
import type { GraphIndex } from "../../src/query/graph-index.ts";

/** Something to mark in the words of a quote. */
export interface QuoteMark extends Span {
  readonly kind: "end" | "trigger" | "date";
  /** Of an end. */
  readonly entity?: EntityId;
}

/** An end of the claim that the quote does not name; `words`: how its document names it, where that is known. */
export interface OutsideEnd {
  readonly entity: EntityId;
  readonly words?: string;
}

export interface QuoteMarks {
  readonly marks: readonly QuoteMark[];
  readonly outside: readonly OutsideEnd[];
  /** True where other words of the document give the date. */
  readonly isDateOutside: boolean;
}

/** What to mark in one piece of evidence: both ends where the quote names them, the words that tell the relation, and those of the date. */
export function findQuoteMarks(index: GraphIndex, claim: Claim, evidence: Evidence): QuoteMarks {
  const ends: readonly (readonly [EntityId, Span | undefined])[] = isRelation(claim)
    ? [
        [claim.subject, evidence.subjectSpan],
        [claim.object, evidence.objectSpan],
      ]
    : [[claim.subject, evidence.subjectSpan]];
  const marks: QuoteMark[] = [];
  const outside: OutsideEnd[] = [];
  for (const [entity, span] of ends) {
    const inside = findInside(index, entity, evidence, span);
    if (inside) marks.push({ start: inside.start, end: inside.end, kind: "end", entity });
    else outside.push(toOutside(index, entity, evidence, span));
  }
  if (evidence.triggerSpan) marks.push({ ...evidence.triggerSpan, kind: "trigger" });
  const { dateSpan } = evidence;
  const isDateInside = dateSpan !== undefined && containsSpan(evidence, dateSpan);
  if (isDateInside) marks.push({ ...dateSpan, kind: "date" });
  return { marks, outside, isDateOutside: dateSpan !== undefined && !isDateInside };
}

/** The span of the end itself or, where that lies elsewhere or is not known, a mention of it within the quote. */
function findInside(index: GraphIndex, entity: EntityId, evidence: Evidence, span?: Span): Span | undefined {
  if (span && containsSpan(evidence, span)) return span;
  return index
    .mentionsOf(entity)
    .find((mention) => mention.document === evidence.document && containsSpan(evidence, mention));
}

function toOutside(index: GraphIndex, entity: EntityId, evidence: Evidence, span?: Span): OutsideEnd {
  const mention = index
    .mentionsOf(entity)
    .find((each) => each.document === evidence.document && each.start === span?.start && each.end === span.end);
  return mention ? { entity, words: mention.text } : { entity };
}
