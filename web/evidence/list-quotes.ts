import type { Claim, Evidence } from "../../src/domain/claim.ts";
import type { Graph } from "../../src/domain/graph.ts";
import { groupBy } from "../../src/domain/group-by.ts";
import type { DocumentId } from "../../src/domain/ids.ts";
import { compareSpans, type Span } from "../../src/domain/span.ts";

/** What the graph quotes of a document, each place once, in the order of the text. */
export function listQuotes({ claims, conflicts }: Graph, document: DocumentId): readonly Evidence[] {
  const said = [...claims, ...conflicts.flatMap(({ sides }) => sides)].flatMap(({ evidence }) => evidence);
  const quotes = new Map(
    said.filter((quote) => quote.document === document).map((quote) => [`${quote.start} ${quote.end}`, quote]),
  );
  return [...quotes.values()].sort(compareSpans);
}

/** Words of a document that say one claim or more. */
export interface Saying extends Span {
  /** By id. */
  readonly claims: readonly Claim[];
}

/** Where a document says its claims, in the order of the text. */
export function listSayings({ claims }: Graph, document: DocumentId): readonly Saying[] {
  const said = claims.flatMap((claim) =>
    claim.evidence.flatMap(({ document: own, start, end }) => (own === document ? [{ claim, start, end }] : [])),
  );
  return [...groupBy(said, ({ start, end }) => [`${start} ${end}`]).values()]
    .flatMap((group) => {
      const [first] = group;
      return first
        ? [{ start: first.start, end: first.end, claims: [...new Set(group.map(({ claim }) => claim))] }]
        : [];
    })
    .sort(compareSpans);
}
