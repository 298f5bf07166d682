import { Check, X } from "lucide-react";
import type { Claim, Evidence } from "../../src/domain/claim.ts";
import { Name } from "../components/name.tsx";
import { openAsked } from "./review-actions.ts";
import { CAN_REVIEW } from "./session.ts";

/** Who confirmed that these words say so, and what can be decided about them. */
export function EvidenceActions({ claim, evidence }: { readonly claim: Claim; readonly evidence: Evidence }) {
  const { confirmedBy } = evidence;
  const ask = (isRight: boolean) => () => openAsked({ kind: "claim", claim, evidence, isRight });
  return (
    <>
      {confirmedBy !== undefined && (
        <span className="confirmed">
          <Check aria-hidden="true" size={13} />
          confirmed by <Name>{confirmedBy}</Name>
        </span>
      )}
      {CAN_REVIEW && (
        <>
          {confirmedBy === undefined && (
            <button type="button" className="link" onClick={ask(true)}>
              <Check aria-hidden="true" size={13} />
              Confirm
            </button>
          )}
          <button type="button" className="link" onClick={ask(false)}>
            <X aria-hidden="true" size={13} />
            Reject
          </button>
        </>
      )}
    </>
  );
}
