import Papa from "papaparse";

export type CsvCell = string | number | boolean | undefined;

/** Without it Excel takes UTF-8 for the machine's old code page. */
const BYTE_ORDER_MARK = "\uFEFF";

/** What runs, also behind white space that an import may cut off, and also in full width; but no plain number. */
const FORMULA = /^(?![+-]?\d[\d.,]*%?$)[\s\p{Cc}\uFEFF]*[=+\-@＝＋－＠]|^[\t\r\n]/u;

const YEARLESS_DATE = /^--\d\d(-\d\d)?(\/--\d\d(-\d\d)?)?$/;

/**
 * A table after RFC 4180 that a spreadsheet opens as it is. A cell that it would run as a formula has an
 * apostrophe in front; numbers stay numbers; a date of an unknown year is written `XXXX-02-18` (ISO 8601-2), since a
 * spreadsheet takes `--02-18` for a sum.
 */
export function printCsvTable(header: readonly string[], rows: readonly (readonly CsvCell[])[]): string {
  const cells = rows.map((row) => row.map((cell) => (typeof cell === "string" ? toSafeDate(cell) : cell)));
  const table = Papa.unparse({ fields: [...header], data: cells }, { newline: "\r\n", escapeFormulae: FORMULA });
  return `${BYTE_ORDER_MARK}${table}\r\n`;
}

function toSafeDate(cell: string): string {
  return YEARLESS_DATE.test(cell) ? cell.replaceAll("--", "XXXX-") : cell;
}
