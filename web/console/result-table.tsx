import { useVirtualizer } from "@tanstack/react-virtual";
import { useMemo, useRef, useState } from "react";
import type { Answer, AnswerRow } from "./answer.ts";
import { isNumeric } from "./cell.ts";
import { ColumnHead } from "./column-head.tsx";
import { QuotesButton } from "./quotes-button.tsx";
import { ResultCell } from "./result-cell.tsx";
import { firstWidths, nextSort, type Sort, sortRows } from "./table-state.ts";

const ROW_HEIGHT = 30;
/** Of the column that leads to the quotes. */
const LEAD_WIDTH = 64;

/** Thousands of rows: only those in sight are on the page. */
export function ResultTable({ answer }: { readonly answer: Answer }) {
  const scroller = useRef<HTMLDivElement>(null);
  const [sort, setSort] = useState<Sort>();
  const [widths, setWidths] = useState(() => firstWidths(answer));
  const rows = useMemo(() => sortRows(answer.rows, sort), [answer, sort]);
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW_HEIGHT,
    overscan: 12,
  });
  const items = virtual.getVirtualItems();
  const [before, after] = [items[0]?.start ?? 0, virtual.getTotalSize() - (items.at(-1)?.end ?? 0)];
  const resize = (column: number, width: number) => setWidths(widths.map((each, i) => (i === column ? width : each)));
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, and the keyboard has no other way into it.
    <div className="result-table" ref={scroller} tabIndex={0}>
      <table aria-rowcount={rows.length + 1} style={{ width: widths.reduce((a, b) => a + b, LEAD_WIDTH) }}>
        <colgroup>
          <col style={{ width: LEAD_WIDTH }} />
          {answer.columns.map((name, i) => (
            <col key={name} style={{ width: widths[i] }} />
          ))}
        </colgroup>
        <thead>
          <tr>
            <th scope="col" className="lead">
              <span className="unseen">Quotes</span>
            </th>
            {answer.columns.map((name, i) => (
              <ColumnHead
                key={name}
                name={name}
                order={sort?.column === i ? sort.order : undefined}
                width={widths[i] ?? 0}
                onSort={() => setSort(nextSort(sort, i))}
                onResize={(width) => resize(i, width)}
              />
            ))}
          </tr>
        </thead>
        <tbody>
          <Spacer height={before} />
          {items.map(({ index }) => (
            <Row key={index} row={rows[index] as AnswerRow} place={index} />
          ))}
          <Spacer height={after} />
        </tbody>
      </table>
    </div>
  );
}

function Row({ row, place }: { readonly row: AnswerRow; readonly place: number }) {
  return (
    <tr aria-rowindex={place + 2}>
      <td className="lead">
        <QuotesButton claims={row.claims} />
      </td>
      {row.cells.map((cell, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: cells have no name but their place, which never changes.
        <td key={i} data-number={isNumeric(cell)}>
          <ResultCell cell={cell} />
        </td>
      ))}
    </tr>
  );
}

/** In place of the rows out of sight. */
function Spacer({ height }: { readonly height: number }) {
  if (height <= 0) return null;
  return (
    <tr className="spacer">
      <td style={{ height }} />
    </tr>
  );
}
