import type { Terminal } from "../terminal.ts";
import { displayWidth, fitTo } from "./display-width.ts";

/** Texts in columns, each text already in one printable line. */
export interface Table {
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** By column whether it holds numbers, which stand to the right. */
  readonly isNumeric: readonly boolean[];
}

const GAP = "  ";

/** Below this a column says nothing any more; with many columns a line may then be longer than the terminal. */
const NARROWEST = 6;

/** The widest cell where no terminal sets the width. */
const WIDEST = 200;

/** The lines of a table: the header, and a line for each row. Long cells are cut until a line fits the terminal. */
export function printTable(table: Table, terminal: Terminal): { readonly header: string; readonly rows: string[] } {
  const widths = fitWidths(naturalWidths(table), terminal.width);
  const printLine = (cells: readonly string[], style = (cell: string) => cell) =>
    cells
      .map((cell, at) => pad(fitTo(cell, widths[at] ?? 0), widths[at] ?? 0, table.isNumeric[at] ?? false, style))
      .join(GAP)
      .trimEnd();
  return {
    header: printLine(table.header, (cell) => terminal.style("bold", cell)),
    rows: table.rows.map((row) => printLine(row)),
  };
}

function naturalWidths({ header, rows }: Table): number[] {
  const widths = header.map(displayWidth);
  for (const row of rows) {
    for (const [at, cell] of row.entries()) widths[at] = Math.max(widths[at] ?? 0, displayWidth(cell));
  }
  return widths;
}

/** The widest columns give way first, all to the same width. */
function fitWidths(widths: readonly number[], available: number | undefined): number[] {
  if (available === undefined) return widths.map((width) => Math.min(width, WIDEST));
  let room = available - GAP.length * (widths.length - 1);
  let columns = widths.length;
  for (const width of [...widths].sort((a, b) => a - b)) {
    if (width > room / columns) break;
    room -= width;
    columns -= 1;
  }
  const widest = columns === 0 ? WIDEST : Math.max(NARROWEST, Math.floor(room / columns));
  return widths.map((width) => (columns === 0 ? width : Math.min(width, widest)));
}

/** Styled only then, since a style takes no cells. */
function pad(cell: string, width: number, isNumeric: boolean, style: (cell: string) => string): string {
  const blank = " ".repeat(Math.max(0, width - displayWidth(cell)));
  return isNumeric ? blank + style(cell) : style(cell) + blank;
}
