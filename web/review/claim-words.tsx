import type { Evidence } from "../../src/domain/claim.ts";
import { Name } from "../components/name.tsx";
import { SourceLine } from "../evidence/source-line.tsx";
import { useGraph } from "../explorer/use-graph.ts";

/** What is claimed, above the words that say so. */
export function ClaimWords({
  said,
  evidence: { status, quote, document },
}: {
  readonly said: string;
  readonly evidence: Evidence;
}) {
  const index = useGraph();
  return (
    <>
      <p className="said">
        <Name>{said}</Name>
        {status !== "asserted" && <span className="quiet"> ({status})</span>}
      </p>
      <figure className="quote">
        <blockquote dir="auto">{quote}</blockquote>
        <figcaption>
          <SourceLine document={index.document(document)} />
        </figcaption>
      </figure>
    </>
  );
}
