import type { Answer, AnswerRow } from "./answer.ts";
import { type Cell, compareCells, printCell } from "./cell.ts";

export interface Sort {
  readonly column: number;
  readonly order: "ascending" | "descending";
}

/** How a reader has arranged the table of one answer. */
export interface TableState {
  readonly answer: Answer;
  /** Absent: the order of the query. */
  readonly sort?: Sort;
  /** Of the columns, in pixels. */
  readonly widths: readonly number[];
}

export function openTable(answer: Answer): TableState {
  return { answer, widths: firstWidths(answer) };
}

export function sortBy({ sort, ...table }: TableState, column: number): TableState {
  const next = nextSort(sort, column);
  return next ? { ...table, sort: next } : table;
}

/** Never narrower than what can be pulled wider again. */
export function resizeColumn(table: TableState, column: number, width: number): TableState {
  const next = Math.round(Math.max(NARROWEST, width));
  return { ...table, widths: table.widths.map((each, place) => (place === column ? next : each)) };
}

/** Up, down, and back to the order of the query. */
function nextSort(sort: Sort | undefined, column: number): Sort | undefined {
  if (sort?.column !== column) return { column, order: "ascending" };
  return sort.order === "ascending" ? { column, order: "descending" } : undefined;
}

/** Equal rows stay as the query has them; nulls come last either way. */
export function sortRows(rows: readonly AnswerRow[], sort: Sort | undefined): readonly AnswerRow[] {
  if (!sort) return rows;
  const cellOf = ({ cells }: AnswerRow): Cell => cells[sort.column] ?? null;
  const sign = sort.order === "ascending" ? 1 : -1;
  return [...rows].sort((a, b) => {
    const [first, second] = [cellOf(a), cellOf(b)];
    const order = compareCells(first, second);
    return first === null || second === null ? order : sign * order;
  });
}

/** Of rows looked at to see how wide a column is. */
const SAMPLE = 100;
const [LEAST, MOST] = [88, 340];
const NARROWEST = 48;

/** In pixels, by the longest text among the first rows. */
function firstWidths({ columns, rows }: Answer): readonly number[] {
  return columns.map((name, i) => {
    const texts = [name, ...rows.slice(0, SAMPLE).map(({ cells }) => printCell(cells[i] ?? null))];
    const longest = Math.max(...texts.map((text) => text.length));
    return Math.min(Math.max(longest * 7.5 + 28, LEAST), MOST);
  });
}
