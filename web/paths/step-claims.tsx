import type { Relation } from "../../src/domain/claim.ts";
import { predicateLabel } from "../../src/schema/predicate-label.ts";
import { count } from "../components/count.ts";
import { StatusMark } from "../components/status-mark.tsx";
import { EvidenceQuote } from "../evidence/evidence-quote.tsx";
import { sayDate } from "../evidence/say-date.ts";
import { useGraph } from "../explorer/use-graph.ts";

/** The claims of one step with the words of their sources. */
export function StepClaims({ claims }: { readonly claims: readonly Relation[] }) {
  const { schema } = useGraph();
  return (
    <ul className="step-claims">
      {claims.map((claim) => (
        <li key={claim.id}>
          <p className="values">
            <StatusMark status={claim.status} />
            <span>{predicateLabel(schema, claim.predicate)}</span>
            {claim.status !== "asserted" && <span className="status-word">{claim.status}</span>}
            {claim.date !== undefined && <time>{sayDate(claim.date)}</time>}
            <span>{count(claim.documents, "doc")}</span>
          </p>
          {claim.evidence.map((evidence) => (
            <EvidenceQuote
              key={`${evidence.document} ${evidence.start} ${evidence.end}`}
              claim={claim}
              evidence={evidence}
            />
          ))}
        </li>
      ))}
    </ul>
  );
}
