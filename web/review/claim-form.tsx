import { useEffect } from "react";
import { useGraph } from "../explorer/use-graph.ts";
import { sayClaim } from "../timeline/say-claim.ts";
import { ClaimWords } from "./claim-words.tsx";
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
  return <ClaimWords said={said} evidence={evidence} />;
}
