import { count } from "../components/count.ts";
import { Name } from "../components/name.tsx";
import type { Column } from "./column.ts";

/** One row; on a phone its cells are laid out as a card, see `tables.css`. */
export function TableRow<Row>({
  row,
  columns,
  place,
  isCurrent,
}: {
  readonly row: Row;
  readonly columns: readonly Column<Row>[];
  /** Among all lines, from 0. */
  readonly place: number;
  readonly isCurrent: boolean;
}) {
  return (
    <tr aria-rowindex={place + 2} data-current={isCurrent}>
      {columns.map(({ id, isNumber, cell }) => (
        <td key={id} data-column={id} data-number={isNumber}>
          {cell(row)}
        </td>
      ))}
    </tr>
  );
}

export function GroupHead({
  name,
  size,
  columns,
}: {
  readonly name: string;
  readonly size: number;
  readonly columns: number;
}) {
  return (
    <tr className="group-head">
      <th scope="rowgroup" colSpan={columns}>
        <Name>{name}</Name> <span className="number">{count(size, "row")}</span>
      </th>
    </tr>
  );
}

/** In place of the rows out of sight. */
export function Spacer({ height, columns }: { readonly height: number; readonly columns: number }) {
  if (height <= 0) return null;
  return (
    <tr className="spacer">
      <td colSpan={columns} style={{ height }} />
    </tr>
  );
}
