import { useState } from "react";
import type { Claim } from "../../src/domain/claim.ts";
import { count } from "../components/count.ts";
import { useAddressOfClaim } from "../components/go-to-claim.ts";
import { Name } from "../components/name.tsx";
import { StatusMark } from "../components/status-mark.tsx";
import { sayDate } from "../evidence/say-date.ts";
import { useGraph } from "../explorer/use-graph.ts";
import { showEvidence } from "../state/actions.ts";
import { datesOf } from "./dates-of.ts";
import { sayClaim } from "./say-claim.ts";

/** Claims that are seen before the reader asks for more. */
const PAGE = 50;

/** What has no place on the axis: counted, and listed on demand. */
export function Undated({ claims }: { readonly claims: readonly Claim[] }) {
  const [most, setMost] = useState(PAGE);
  if (claims.length === 0) return null;
  return (
    <details className="undated">
      <summary>{count(claims.length, "claim")} without a date</summary>
      <ul>
        {claims.slice(0, most).map((claim) => (
          <UndatedRow key={claim.id} claim={claim} />
        ))}
      </ul>
      {most < claims.length && (
        <button type="button" className="link more" onClick={() => setMost(most + PAGE)}>
          Show more
        </button>
      )}
    </details>
  );
}

function UndatedRow({ claim }: { readonly claim: Claim }) {
  const index = useGraph();
  const [date] = datesOf(index, claim);
  return (
    <li>
      <a href={useAddressOfClaim(claim)} onClick={showEvidence}>
        <StatusMark status={claim.status} />
        <Name>{sayClaim(index, claim)}</Name>
        {date !== undefined && <span className="quiet">{sayDate(date)}</span>}
      </a>
    </li>
  );
}
