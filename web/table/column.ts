import type { ReactNode } from "react";

/** One column of a table: what it shows and what it sorts by. */
export interface Column<Row> {
  /** Lower-case letters: it stands in links. */
  readonly id: string;
  readonly head: string;
  /** In pixels where the table has just the room it needs; wider tables share out the rest. */
  readonly width: number;
  readonly isNumber?: boolean;
  /** Rows without one come last, whichever way the table is sorted. */
  key(row: Row): string | number | undefined;
  cell(row: Row): ReactNode;
}
