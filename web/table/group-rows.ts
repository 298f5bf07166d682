import { groupBy } from "../../src/domain/group-by.ts";
import { compareText } from "../../src/domain/ids.ts";

/** A line of a table: a row, or the head of the group that begins here. */
export type Line<Row> =
  | { readonly kind: "row"; readonly row: Row }
  | { readonly kind: "head"; readonly name: string | undefined; readonly count: number };

/** Groups by name, the one without a name last; within a group the order stays. */
export function groupRows<Row>(
  rows: readonly Row[],
  nameOf: ((row: Row) => string | undefined) | undefined,
): readonly Line<Row>[] {
  if (!nameOf) return rows.map((row) => ({ kind: "row", row }));
  return [...groupBy(rows, (row) => [nameOf(row)])]
    .sort(([a], [b]) => Number(a === undefined) - Number(b === undefined) || compareText(a ?? "", b ?? ""))
    .flatMap(([name, group]) => [
      { kind: "head", name, count: group.length } as const,
      ...group.map((row) => ({ kind: "row", row }) as const),
    ]);
}
