import type { Evidence } from "../../src/domain/claim.ts";
import type { Graph } from "../../src/domain/graph.ts";
import type { DocumentId } from "../../src/domain/ids.ts";
import { compareSpans } from "../../src/domain/span.ts";

/** What the graph quotes of a document, each place once, in the order of the text. */
export function listQuotes({ claims, conflicts }: Graph, document: DocumentId): readonly Evidence[] {
  const said = [...claims, ...conflicts.flatMap(({ sides }) => sides)].flatMap(({ evidence }) => evidence);
  const quotes = new Map(
    said.filter((quote) => quote.document === document).map((quote) => [`${quote.start} ${quote.end}`, quote]),
  );
  return [...quotes.values()].sort(compareSpans);
}
