import { useEffect } from "react";
import { Name } from "../components/name.tsx";
import { SourceLine } from "../evidence/source-line.tsx";
import { useGraph } from "../explorer/use-graph.ts";
import { sayClaim } from "../timeline/say-claim.ts";
import type { Asked, Chosen } from "./review-store.ts";
import { claimVerdict } from "./to-verdicts.ts";

/** Says that words tell a claim, or do not. */
export function ClaimForm({
  asked: { claim, evidence, isRight },
  onChoose,
}: {
  readonly asked: Extract<Asked, { kind: "claim" }>;
  readonly onChoose: (chosen: Chosen | undefined) => void;
}) {
  const index = useGraph();
  const said = sayClaim(index, claim);
  useEffect(() => {
    const words = isRight ? `Confirmed: ${said}` : `Rejected: ${said}`;
    onChoose({ verdicts: [claimVerdict(index.graph, claim, evidence, isRight)], words });
  }, [index, claim, evidence, isRight, said, onChoose]);
  return (
    <>
      <p className="said">
        <Name>{said}</Name>
        {claim.status !== "asserted" && <span className="quiet"> ({claim.status})</span>}
      </p>
      <figure className="quote">
        <blockquote dir="auto">{evidence.quote}</blockquote>
        <figcaption>
          <SourceLine document={index.document(evidence.document)} />
        </figcaption>
      </figure>
    </>
  );
}
