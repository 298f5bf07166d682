import { printCsvTable } from "../../src/export/csv-table.ts";
import type { Answer } from "./answer.ts";
import { type Cell, isCellList, printCell } from "./cell.ts";

/** For spreadsheets: one cell a value, as the page writes it. */
export function toCsv({ columns, rows }: Answer): string {
  return printCsvTable(
    columns,
    rows.map(({ cells }) => cells.map(toCsvCell)),
  );
}

function toCsvCell(cell: Cell): string | number | boolean | undefined {
  if (cell === null) return undefined;
  if (typeof cell === "number" || typeof cell === "boolean") return cell;
  return printCell(cell);
}

/** One object a row. Nodes and relationships keep their ids, so that they can be found again in the graph. */
export function toJson({ columns, rows }: Answer): string {
  const objects = rows.map(({ cells }) =>
    Object.fromEntries(columns.map((name, i) => [name, toPlain(cells[i] ?? null)])),
  );
  return `${JSON.stringify(objects, undefined, 2)}\n`;
}

function toPlain(cell: Cell): unknown {
  if (typeof cell === "bigint") return cell.toString();
  if (cell === null || typeof cell !== "object") return cell;
  if (isCellList(cell)) return cell.map(toPlain);
  switch (cell.kind) {
    case "float":
      return Number.isFinite(cell.value) ? cell.value : String(cell.value);
    case "time":
      return cell.text;
    case "map":
      return Object.fromEntries(cell.entries.map(([key, value]) => [key, toPlain(value)]));
    case "node":
      return { id: cell.entity ?? cell.document ?? null, labels: cell.labels, name: cell.name };
    case "relationship":
      return { id: cell.claim ?? null, type: cell.type };
    case "path":
      return { nodes: cell.nodes.map(toPlain), relationships: cell.relationships.map(toPlain) };
  }
}

/** For the clipboard: what spreadsheets take apart at tabs. */
export function toTabs({ columns, rows }: Answer): string {
  const line = (texts: readonly string[]) => texts.map((text) => text.replaceAll(/[\t\r\n]+/g, " ")).join("\t");
  return [line(columns), ...rows.map(({ cells }) => line(cells.map(printCell)))].join("\n");
}
