import { useState } from "react";
import type { ClaimId } from "../../src/domain/ids.ts";
import { predicateLabel } from "../../src/schema/predicate-label.ts";
import { count } from "../components/count.ts";
import { Name } from "../components/name.tsx";
import { StatusMark } from "../components/status-mark.tsx";
import { EvidenceQuote } from "../evidence/evidence-quote.tsx";
import { useGraph } from "../explorer/use-graph.ts";
import type { Answer, AnswerRow } from "./answer.ts";
import { printCell } from "./cell.ts";

const PAGE = 20;
const FEW_CLAIMS = 3;

/** The words of the sources behind each row. */
export function ResultEvidence({ answer }: { readonly answer: Answer }) {
  const [most, setMost] = useState(PAGE);
  const rows = answer.rows.slice(0, most);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, and the keyboard has no other way into it.
    <ol className="result-evidence" tabIndex={0} aria-label="Evidence by row">
      {rows.map((row, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: rows have no name but their place, which never changes.
        <RowEvidence key={place} row={row} />
      ))}
      {rows.length < answer.rows.length && (
        <li>
          <button type="button" className="link more" onClick={() => setMost(most + PAGE)}>
            Show more rows
          </button>
        </li>
      )}
    </ol>
  );
}

function RowEvidence({ row: { cells, claims } }: { readonly row: AnswerRow }) {
  const [isWhole, setWhole] = useState(false);
  const shown = isWhole ? claims : claims.slice(0, FEW_CLAIMS);
  return (
    <li>
      <h3>
        {cells.map((cell, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: cells have no name but their place, which never changes.
          <Name key={place}>{printCell(cell)}</Name>
        ))}
      </h3>
      {shown.map((claim) => (
        <ClaimEvidence key={claim} id={claim} />
      ))}
      {claims.length === 0 && <p className="nothing">No claim stands behind this row.</p>}
      {shown.length < claims.length && (
        <button type="button" className="link more" onClick={() => setWhole(true)}>
          Show all {count(claims.length, "claim")}
        </button>
      )}
    </li>
  );
}

function ClaimEvidence({ id }: { readonly id: ClaimId }) {
  const index = useGraph();
  const claim = index.claim(id);
  const label = predicateLabel(index.schema, claim.predicate);
  const end = claim.object === undefined ? claim.value : index.entity(claim.object).name;
  return (
    <section className="row-claim">
      <h4>
        <StatusMark status={claim.status} />
        <span>
          <Name>{index.entity(claim.subject).name}</Name> {label} <Name>{end ?? ""}</Name>
        </span>
      </h4>
      {claim.evidence.map((evidence) => (
        <EvidenceQuote
          key={`${evidence.document} ${evidence.start} ${evidence.end}`}
          claim={claim}
          evidence={evidence}
        />
      ))}
    </section>
  );
}
