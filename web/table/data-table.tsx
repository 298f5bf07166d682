import type { RowData } from "@tanstack/react-table";
import { useVirtualizer } from "@tanstack/react-virtual";
import { type KeyboardEvent, useEffect, useMemo, useRef } from "react";
import { useIsPhone } from "../components/use-is-phone.ts";
import { isKey } from "../keys/is-key.ts";
import type { Sort } from "../state/desk.ts";
import type { Column } from "./column.ts";
import { groupRows } from "./group-rows.ts";
import { SortHead } from "./sort-head.tsx";
import { GroupHead, Spacer, TableRow } from "./table-lines.tsx";
import { useSortedRows } from "./use-sorted-rows.ts";

const ROW_HEIGHT = 36;
const OVERSCAN = 12;

export interface DataTableProps<Row> {
  /** What a screen reader calls it. */
  readonly label: string;
  /** Class of the table, by which its cards are laid out on a phone. */
  readonly name: string;
  /** In the order that they have unsorted. */
  readonly rows: readonly Row[];
  readonly columns: readonly Column<Row>[];
  /** Pixels that a row takes on a phone, where it is a card. */
  readonly cardHeight: number;
  readonly sort: Sort | undefined;
  readonly onSort: (column: string) => void;
  readonly idOf: (row: Row) => string;
  /** Absent: not grouped. The same function from one drawing to the next. */
  readonly groupOf?: ((row: Row) => string | undefined) | undefined;
  /** What the group without a name is called. */
  readonly nameless?: string;
  /** Id of the row that is brought into sight. */
  readonly current?: string | undefined;
}

/** Thousands of rows: only those in sight are on the page. Arrow keys go from a row's link to the next one's. */
export function DataTable<Row extends RowData>(props: DataTableProps<Row>) {
  const { label, name, columns, sort, groupOf, idOf, current } = props;
  const scroller = useRef<HTMLDivElement>(null);
  const rows = useSortedRows(props.rows, columns, sort);
  const lines = useMemo(() => groupRows(rows, groupOf), [rows, groupOf]);
  const isPhone = useIsPhone();
  const height = isPhone ? props.cardHeight : ROW_HEIGHT;
  const virtual = useVirtualizer({
    count: lines.length,
    getScrollElement: () => scroller.current,
    estimateSize: (place) => (lines[place]?.kind === "head" ? ROW_HEIGHT : height),
    overscan: OVERSCAN,
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: lines that moved or grew are measured again.
  useEffect(() => virtual.measure(), [lines, height]);
  const place =
    current === undefined ? -1 : lines.findIndex((line) => line.kind === "row" && idOf(line.row) === current);
  // biome-ignore lint/correctness/useExhaustiveDependencies: only when there is another row to show, not as the table scrolls.
  useEffect(() => {
    if (place >= 0) virtual.scrollToIndex(place, { align: "auto" });
  }, [current, place]);
  const items = virtual.getVirtualItems();
  const total = columns.reduce((sum, { width }) => sum + width, 0);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, and the keyboard has no other way into it.
    <section className="table-scroller" ref={scroller} tabIndex={0} aria-label={label} onKeyDown={goToNextLink}>
      <table
        className={`data-table ${name}`}
        aria-rowcount={lines.length + 1}
        style={isPhone ? undefined : { minWidth: total }}
      >
        <colgroup>
          {columns.map(({ id, width }) => (
            <col key={id} style={{ width: `${(100 * width) / total}%` }} />
          ))}
        </colgroup>
        <thead>
          <tr>
            {columns.map((column) => (
              <SortHead
                key={column.id}
                column={column}
                order={sort?.column === column.id ? sort.order : undefined}
                onSort={props.onSort}
              />
            ))}
          </tr>
        </thead>
        <tbody>
          <Spacer height={items[0]?.start ?? 0} columns={columns.length} />
          {items.map(({ index }) => {
            const line = lines[index];
            if (line?.kind === "head") {
              const name = line.name ?? props.nameless ?? "";
              return <GroupHead key={`head ${index}`} name={name} size={line.count} columns={columns.length} />;
            }
            return (
              line && (
                <TableRow
                  key={idOf(line.row)}
                  row={line.row}
                  columns={columns}
                  place={index}
                  isCurrent={index === place}
                />
              )
            );
          })}
          <Spacer height={virtual.getTotalSize() - (items.at(-1)?.end ?? 0)} columns={columns.length} />
        </tbody>
      </table>
    </section>
  );
}

function goToNextLink(event: KeyboardEvent): void {
  const isNext = isKey(event, "nextRow");
  if (!isNext && !isKey(event, "previousRow")) return;
  const row = (event.target as Element).closest("tbody tr");
  const step = isNext ? "nextElementSibling" : "previousElementSibling";
  for (let next = row?.[step]; next; next = next[step]) {
    const link = next.querySelector<HTMLElement>(".row-link");
    if (!link) continue;
    event.preventDefault();
    link.focus();
    return;
  }
}
