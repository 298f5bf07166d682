import type { ReactNode } from "react";
import { STATUSES } from "../../src/domain/claim.ts";
import type { Entity } from "../../src/domain/entity.ts";
import { Cut } from "../components/cut.tsx";
import { useAddressOfClaim } from "../components/go-to-claim.ts";
import { Pictogram } from "../components/pictogram.tsx";
import { StatusMark } from "../components/status-mark.tsx";
import { sayDate } from "../evidence/say-date.ts";
import { shortName } from "../explorer/short-name.ts";
import { showEvidence } from "../state/actions.ts";
import type { Column } from "../table/column.ts";
import { Counted } from "../table/counted.tsx";
import type { LedgerRow } from "./list-ledger.ts";

export const LEDGER_COLUMNS: readonly Column<LedgerRow>[] = [
  {
    id: "date",
    head: "Date",
    width: 128,
    key: ({ dates }) => dates[0],
    cell: ({ dates }) => <Dates dates={dates} />,
  },
  {
    id: "who",
    head: "Who",
    width: 148,
    key: ({ who }) => who?.name,
    cell: ({ who }) => (who ? <EntityName entity={who} /> : <Unknown words="nobody is named" />),
  },
  {
    id: "act",
    head: "Act",
    width: 156,
    key: ({ step }) => step,
    cell: (row) => <Act row={row} />,
  },
  {
    id: "agreement",
    head: "Agreement",
    width: 132,
    key: ({ agreement }) => agreement.name,
    cell: ({ agreement }) => <EntityName entity={agreement} />,
  },
  {
    id: "office",
    head: "In the office of",
    width: 144,
    key: ({ office }) => office?.name,
    cell: ({ office }) => office && <Cut>{office.name}</Cut>,
  },
  {
    id: "country",
    head: "For",
    width: 76,
    key: ({ country }) => country?.name,
    cell: ({ country }) => country && <Cut>{country.name}</Cut>,
  },
  {
    id: "place",
    head: "Place",
    width: 76,
    key: ({ place }) => place,
    cell: ({ place }) => place !== undefined && <Cut>{place}</Cut>,
  },
  {
    id: "status",
    head: "Status",
    width: 80,
    key: ({ claim }) => STATUSES.indexOf(claim.status),
    cell: ({ claim }) => <span className="status-word">{claim.status}</span>,
  },
  {
    id: "documents",
    head: "Docs",
    width: 52,
    isNumber: true,
    key: ({ claim }) => claim.documents,
    cell: ({ claim }) => <Counted number={claim.documents} one="doc" />,
  },
  {
    id: "disputed",
    head: "≠",
    width: 36,
    key: ({ isDisputed }) => (isDisputed ? 0 : undefined),
    cell: ({ isDisputed }) =>
      isDisputed && (
        <span className="disputed" title="The sources disagree">
          ≠<span className="unseen"> the sources disagree</span>
        </span>
      ),
  },
];

/** The words of the act lead to the claim; the link covers the row. */
function Act({ row: { claim, act } }: { readonly row: LedgerRow }) {
  return (
    <a className="row-link" href={useAddressOfClaim(claim)} onClick={showEvidence}>
      <StatusMark status={claim.status} isNamed={false} />
      <Cut>{act}</Cut>
    </a>
  );
}

function EntityName({ entity }: { readonly entity: Entity }) {
  return (
    <span className="cell-entity">
      <Pictogram type={entity.type} />
      <Cut full={entity.name}>{shortName(entity)}</Cut>
    </span>
  );
}

function Unknown({ words }: { readonly words: string }) {
  return <span className="quiet">{words}</span>;
}

function Dates({ dates }: { readonly dates: readonly string[] }): ReactNode {
  if (dates.length === 0) return <Unknown words="undated" />;
  return (
    <span className="dates" title={dates.map(sayDate).join(" or ")}>
      {dates.map((date, place) => (
        <span key={date}>
          {place > 0 && <span className="disputed">≠ </span>}
          {sayDate(date)}{" "}
        </span>
      ))}
    </span>
  );
}
