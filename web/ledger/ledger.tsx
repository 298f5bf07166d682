import { useCallback, useMemo } from "react";
import { Nothing } from "../components/nothing.tsx";
import { useGraph } from "../explorer/use-graph.ts";
import { noLedger, noRows } from "../messages.ts";
import { changeView } from "../state/actions.ts";
import { sortBy } from "../state/desk.ts";
import { useExplorer } from "../state/store.ts";
import { DataTable } from "../table/data-table.tsx";
import { groupName } from "./group-name.ts";
import { LedgerBar } from "./ledger-bar.tsx";
import { LEDGER_COLUMNS } from "./ledger-columns.tsx";
import { type LedgerRow, listLedger } from "./list-ledger.ts";
import { siftRows } from "./sift-rows.ts";

const CARD_HEIGHT = 104;

/** Who signed what: a row a claim of an agreement's life. */
export function Ledger() {
  const index = useGraph();
  const desk = useExplorer(({ view }) => view.desk);
  const claim = useExplorer(({ view }) => view.selection.claim);
  const all = useMemo(() => listLedger(index), [index]);
  const seen = useMemo(() => siftRows(all, desk), [all, desk]);
  const { grouping, sort } = desk;
  const groupOf = useCallback((row: LedgerRow) => grouping && groupName(row, grouping), [grouping]);
  if (all.length === 0) return <Nothing message={noLedger()} />;
  return (
    <>
      <LedgerBar all={all} seen={seen} />
      {seen.length === 0 ? (
        <Nothing message={noRows()} />
      ) : (
        <DataTable
          label="Who signed what"
          name="ledger"
          rows={seen}
          columns={LEDGER_COLUMNS}
          cardHeight={CARD_HEIGHT}
          sort={sort}
          onSort={(column) => changeView((view) => ({ ...view, desk: sortBy(view.desk, column) }))}
          idOf={idOf}
          groupOf={grouping && groupOf}
          nameless={grouping === "year" ? "No year given" : "No country known"}
          current={claim}
        />
      )}
    </>
  );
}

function idOf({ claim }: LedgerRow): string {
  return claim.id;
}
