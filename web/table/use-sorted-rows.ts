import {
  createColumnHelper,
  createSortedRowModel,
  type RowData,
  rowSortingFeature,
  tableFeatures,
  useTable,
} from "@tanstack/react-table";
import { useMemo } from "react";
import type { Sort } from "../state/desk.ts";
import type { Column } from "./column.ts";
import { compareKeys } from "./compare-keys.ts";

const FEATURES = tableFeatures({ rowSortingFeature, sortedRowModel: createSortedRowModel() });

/** Rows by the keys of one column; equal ones and those of an unknown column stay as they are. */
export function useSortedRows<Row extends RowData>(
  rows: readonly Row[],
  columns: readonly Column<Row>[],
  sort: Sort | undefined,
): readonly Row[] {
  const definitions = useMemo(() => columns.map((column) => toDefinition(column)), [columns]);
  const sorting = useMemo(
    () =>
      sort && columns.some(({ id }) => id === sort.column)
        ? [{ id: sort.column, desc: sort.order === "descending" }]
        : [],
    [sort, columns],
  );
  const table = useTable({ features: FEATURES, columns: definitions, data: rows, state: { sorting } });
  const model = table.getRowModel();
  return useMemo(() => model.rows.map(({ original }) => original), [model]);
}

function toDefinition<Row extends RowData>({ id, key }: Column<Row>) {
  return createColumnHelper<typeof FEATURES, Row>().accessor((row): unknown => key(row), {
    id,
    sortUndefined: "last",
    sortFn: (a, b) => compareKeys(a.getValue(id), b.getValue(id)),
  });
}
