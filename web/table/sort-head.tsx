import type { Sort } from "../state/desk.ts";
import type { Column } from "./column.ts";

/** The head of a column; a click sorts by it. */
export function SortHead<Row>({
  column: { id, head, isNumber },
  order,
  onSort,
}: {
  readonly column: Column<Row>;
  readonly order: Sort["order"] | undefined;
  readonly onSort: (column: string) => void;
}) {
  return (
    <th scope="col" aria-sort={order ?? "none"} data-number={isNumber}>
      <button type="button" className="sort-button" onClick={() => onSort(id)} title={head}>
        <span className="word">{head}</span>
        {order && <span aria-hidden="true">{order === "ascending" ? "↑" : "↓"}</span>}
      </button>
    </th>
  );
}
