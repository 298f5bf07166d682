import { useMemo } from "react";
import type { DocumentId } from "../../src/domain/ids.ts";
import { containsSpan, type Span } from "../../src/domain/span.ts";
import { useGraph } from "../explorer/use-graph.ts";
import { textLeftOut } from "../messages.ts";
import { bringIntoSight } from "./bring-into-sight.ts";
import { listQuotes } from "./list-quotes.ts";

/** What stands in for a text that is left out: its quotes with their places, the one that was asked for marked. */
export function SourceQuotes({ document, span }: { readonly document: DocumentId; readonly span?: Span | undefined }) {
  const { graph } = useGraph();
  const quotes = useMemo(() => listQuotes(graph, document), [graph, document]);
  return (
    <>
      <p className="not-extracted">{textLeftOut()}</p>
      {quotes.map(({ start, end, quote }) => (
        <figure key={`${start} ${end}`} className="source-quote">
          <blockquote dir="auto">
            {span && containsSpan({ start, end }, span) ? <mark ref={bringIntoSight}>{quote}</mark> : quote}
          </blockquote>
          <figcaption>{`characters ${start}–${end}`}</figcaption>
        </figure>
      ))}
    </>
  );
}
