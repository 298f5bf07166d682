import { ChevronRight, Locate } from "lucide-react";
import { type Claim, isRelation } from "../../src/domain/claim.ts";
import type { EntityId } from "../../src/domain/ids.ts";
import { count } from "../components/count.ts";
import { useAddressOf } from "../components/go-to.ts";
import { Name } from "../components/name.tsx";
import { Pictogram } from "../components/pictogram.tsx";
import { StatusMark } from "../components/status-mark.tsx";
import { useGraph } from "../explorer/use-graph.ts";
import { NodeActions } from "../neighbours/node-actions.tsx";
import { changeView } from "../state/actions.ts";
import { toggleClaim } from "../state/selection.ts";
import { ClaimDetails } from "./claim-details.tsx";
import { EvidenceQuote } from "./evidence-quote.tsx";
import { otherEnd } from "./group-claims.ts";
import { sayDate } from "./say-date.ts";

/** One claim in the card of an entity; open, with the words of its sources. */
export function ClaimRow({
  claim,
  entity,
  isOpen,
  isDisputed,
}: {
  readonly claim: Claim;
  readonly entity: EntityId;
  readonly isOpen: boolean;
  readonly isDisputed: boolean;
}) {
  const other = otherEnd(claim, entity);
  const toggle = () =>
    changeView((view) => ({
      ...view,
      selection: toggleClaim(view.selection, claim.id, isOpen ? claim.id : undefined),
    }));
  return (
    <li className="claim" data-claim={claim.id} data-open={isOpen}>
      <button type="button" className="claim-head" aria-expanded={isOpen} onClick={toggle}>
        <StatusMark status={claim.status} />
        <span className="claim-end">
          <ClaimEnd claim={claim} other={other} />
        </span>
        <ClaimFacts claim={claim} isDisputed={isDisputed} />
        <ChevronRight className="chevron" aria-hidden="true" size={14} />
      </button>
      {isOpen && (
        <div className="claim-body">
          <ClaimDetails claim={claim} isDisputed={isDisputed} />
          {claim.evidence.map((evidence) => (
            <EvidenceQuote
              key={`${evidence.document} ${evidence.start} ${evidence.end}`}
              claim={claim}
              evidence={evidence}
            />
          ))}
          {other && other !== entity && <EndActions other={other} />}
        </div>
      )}
    </li>
  );
}

function ClaimEnd({ claim, other }: { readonly claim: Claim; readonly other: EntityId | undefined }) {
  const index = useGraph();
  if (!isRelation(claim) || !other) return <span className="value">{sayDate(claim.value ?? "")}</span>;
  const { name, type } = index.entity(other);
  return (
    <>
      <Pictogram type={type} />
      <Name>{name}</Name>
    </>
  );
}

function ClaimFacts({ claim, isDisputed }: { readonly claim: Claim; readonly isDisputed: boolean }) {
  return (
    <span className="claim-facts">
      {isDisputed && (
        <span className="disputed" title="The sources disagree">
          ≠<span className="unseen"> the sources disagree</span>
        </span>
      )}
      {claim.date !== undefined && <time>{sayDate(claim.date)}</time>}
      <span className="documents">{count(claim.documents, "doc")}</span>
    </span>
  );
}

function EndActions({ other }: { readonly other: EntityId }) {
  const { name } = useGraph().entity(other);
  return (
    <p className="end-actions">
      <a className="link" href={useAddressOf(other)}>
        <Locate aria-hidden="true" size={13} />
        <span>
          Go to <Name>{name}</Name>
        </span>
      </a>
      <NodeActions id={other} />
    </p>
  );
}
