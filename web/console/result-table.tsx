import { useVirtualizer } from "@tanstack/react-virtual";
import { useEffect, useMemo, useRef, useState } from "react";
import type { EntityId } from "../../src/domain/ids.ts";
import { useExplorer } from "../state/store.ts";
import { Spacer } from "../table/table-lines.tsx";
import type { Answer, AnswerRow } from "./answer.ts";
import { isNumeric } from "./cell.ts";
import { ColumnHead } from "./column-head.tsx";
import { PictureButton } from "./picture-button.tsx";
import { QuotesButton } from "./quotes-button.tsx";
import { ResultCell } from "./result-cell.tsx";
import { openTable, resizeColumn, sortBy, sortRows } from "./table-state.ts";

const ROW_HEIGHT = 30;
/** Of the column that leads to the quotes and into the picture. */
const LEAD_WIDTH = 92;

/** Thousands of rows: only those in sight are on the page. */
export function ResultTable({ answer }: { readonly answer: Answer }) {
  const [state, setState] = useState(() => openTable(answer));
  // Another answer: what was arranged for the last one does not fit its columns.
  const table = state.answer === answer ? state : openTable(answer);
  const { sort, widths } = table;
  const rows = useMemo(() => sortRows(answer.rows, sort), [answer, sort]);
  const { scroller, virtual } = useRows(rows);
  const selected = useExplorer(({ view }) => view.selection.entity);
  const items = virtual.getVirtualItems();
  const [before, after] = [items[0]?.start ?? 0, virtual.getTotalSize() - (items.at(-1)?.end ?? 0)];
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, and the keyboard has no other way into it.
    <div className="result-table" ref={scroller} tabIndex={0}>
      <table aria-rowcount={rows.length + 1} style={{ width: widths.reduce((a, b) => a + b, LEAD_WIDTH) }}>
        <colgroup>
          <col style={{ width: LEAD_WIDTH }} />
          {answer.columns.map((name, column) => (
            <col key={name} style={{ width: widths[column] }} />
          ))}
        </colgroup>
        <thead>
          <tr>
            <th scope="col" className="lead">
              <span className="unseen">Quotes and picture</span>
            </th>
            {answer.columns.map((name, column) => (
              <ColumnHead
                key={name}
                name={name}
                order={sort?.column === column ? sort.order : undefined}
                width={widths[column] ?? 0}
                onSort={() => setState(sortBy(table, column))}
                onResize={(width) => setState(resizeColumn(table, column, width))}
              />
            ))}
          </tr>
        </thead>
        <tbody>
          <Spacer height={before} columns={answer.columns.length + 1} />
          {items.map(({ index }) => (
            <Row key={index} row={rows[index] as AnswerRow} line={index} selected={selected} />
          ))}
          <Spacer height={after} columns={answer.columns.length + 1} />
        </tbody>
      </table>
    </div>
  );
}

/** The rows in sight; those of an entity come into sight when it is chosen, be it on the canvas. */
function useRows(rows: readonly AnswerRow[]) {
  const scroller = useRef<HTMLDivElement>(null);
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW_HEIGHT,
    overscan: 12,
    // The rows lie below the head, which stays.
    scrollPaddingStart: ROW_HEIGHT,
    scrollPaddingEnd: ROW_HEIGHT,
  });
  const selected = useExplorer(({ view }) => view.selection.entity);
  const seen = useRef(selected);
  useEffect(() => {
    if (seen.current === selected) return;
    seen.current = selected;
    const line = rows.findIndex(({ entities }) => isAmong(selected, entities));
    if (line >= 0) virtual.scrollToIndex(line);
  }, [selected, rows, virtual]);
  return { scroller, virtual };
}

function Row({
  row,
  line,
  selected,
}: {
  readonly row: AnswerRow;
  readonly line: number;
  readonly selected: EntityId | undefined;
}) {
  return (
    <tr aria-rowindex={line + 2} data-of-selected={isAmong(selected, row.entities)}>
      <td className="lead">
        <QuotesButton claims={row.claims} />
        <PictureButton row={row} />
      </td>
      {row.cells.map((cell, column) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: cells have no name but their place, which never changes.
        <td key={column} data-number={isNumeric(cell)}>
          <ResultCell cell={cell} />
        </td>
      ))}
    </tr>
  );
}

function isAmong(entity: EntityId | undefined, entities: readonly EntityId[]): boolean {
  return entity !== undefined && entities.includes(entity);
}
