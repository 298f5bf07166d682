import type { Claim, Status } from "../../src/domain/claim.ts";
import { Name } from "../components/name.tsx";
import { useGraph } from "../explorer/use-graph.ts";
import { datesOf } from "../timeline/dates-of.ts";
import { countSources } from "./count-sources.ts";
import { sayDateInWords } from "./say-date.ts";

const MEANINGS: Readonly<Record<Status, string>> = {
  asserted: "said as fact",
  planned: "will or is to be",
  possible: "may be",
  denied: "did not or will not be",
};

/** All that a claim says of itself, and by how many it is said. */
export function ClaimDetails({ claim, isDisputed }: { readonly claim: Claim; readonly isDisputed: boolean }) {
  const index = useGraph();
  const dates = datesOf(index, claim);
  const confirmed = new Set(claim.evidence.flatMap(({ confirmedBy }) => confirmedBy ?? []));
  return (
    <div className="details">
      <p className="values">
        <span className="status-word" title={MEANINGS[claim.status]}>
          {claim.status}: {MEANINGS[claim.status]}
        </span>
        {dates.length > 0 && <span>{dates.map(sayDateInWords).join(" or ")}</span>}
        {Object.entries(claim.values ?? {}).map(([name, value]) => (
          <span key={name}>
            {name} <Name>{value}</Name>
          </span>
        ))}
        {isDisputed && <span className="disputed">≠ the sources disagree</span>}
        {[...confirmed].map((who) => (
          <span key={who} className="confirmed">
            ✓ confirmed by <Name>{who}</Name>
          </span>
        ))}
      </p>
      <p className="said-by">{countSources(index, claim)}</p>
    </div>
  );
}
