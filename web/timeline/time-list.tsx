import { STATUSES } from "../../src/domain/claim.ts";
import { Cut } from "../components/cut.tsx";
import { useAddressOfClaim } from "../components/go-to-claim.ts";
import { StatusMark } from "../components/status-mark.tsx";
import { sayDate } from "../evidence/say-date.ts";
import { changeView, showEvidence } from "../state/actions.ts";
import { sortBy } from "../state/desk.ts";
import { useExplorer } from "../state/store.ts";
import type { Column } from "../table/column.ts";
import { Counted } from "../table/counted.tsx";
import { DataTable } from "../table/data-table.tsx";
import type { Entry, Moment } from "./list-timeline.ts";

const CARD_HEIGHT = 76;

/** The axis as a list: the same entries, for eyes, fingers and screen readers. */
export function TimeList({ entries }: { readonly entries: readonly Entry[] }) {
  const { sort } = useExplorer(({ view }) => view.desk);
  const claim = useExplorer(({ view }) => view.selection.claim);
  const current = entries.find(({ moments }) => moments.some((moment) => moment.claim.id === claim));
  return (
    <DataTable
      label="Claims by date"
      name="time-list"
      rows={entries}
      columns={COLUMNS}
      cardHeight={CARD_HEIGHT}
      sort={sort}
      onSort={(column) => changeView((view) => ({ ...view, desk: sortBy(view.desk, column) }))}
      idOf={({ key }) => key}
      groupOf={yearOf}
      current={current?.key}
    />
  );
}

function yearOf(entry: Entry): string {
  return firstOf(entry).date.slice(0, 4);
}

function firstOf({ moments: [first] }: Entry): Moment {
  if (!first) throw new Error("An entry of the timeline has no date.");
  return first;
}

const COLUMNS: readonly Column<Entry>[] = [
  {
    id: "date",
    head: "Date",
    width: 180,
    key: (entry) => firstOf(entry).span.start,
    cell: ({ moments }) => <Cut>{[...new Set(moments.map(({ date }) => sayDate(date)))].join(" ≠ ")}</Cut>,
  },
  {
    id: "claim",
    head: "Claim",
    width: 420,
    key: ({ words }) => words,
    cell: (entry) => <Words entry={entry} />,
  },
  {
    id: "status",
    head: "Status",
    width: 92,
    key: (entry) => STATUSES.indexOf(firstOf(entry).claim.status),
    cell: (entry) => <span className="status-word">{firstOf(entry).claim.status}</span>,
  },
  {
    id: "documents",
    head: "Docs",
    width: 60,
    isNumber: true,
    key: (entry) => firstOf(entry).claim.documents,
    cell: (entry) => <Counted number={firstOf(entry).claim.documents} one="doc" />,
  },
];

function Words({ entry }: { readonly entry: Entry }) {
  const { claim } = firstOf(entry);
  return (
    <a className="row-link" href={useAddressOfClaim(claim)} onClick={showEvidence}>
      <StatusMark status={claim.status} isNamed={false} />
      {entry.isDisputed && (
        <span className="disputed">
          ≠<span className="unseen"> the sources disagree</span>
        </span>
      )}
      <Cut>{entry.words}</Cut>
    </a>
  );
}
