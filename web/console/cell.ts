import type { ClaimId, DocumentId, EntityId } from "../../src/domain/ids.ts";
import { compareText } from "../../src/domain/ids.ts";
import { printFloat } from "../../src/query/run/print-value.ts";

/** A value of a result as plain data that crosses from the worker to the page. */
export type Cell =
  | null
  | boolean
  | number
  | bigint
  | string
  | readonly Cell[]
  | NodeCell
  | RelationshipCell
  | { readonly kind: "float"; readonly value: number }
  | { readonly kind: "time"; readonly text: string }
  | { readonly kind: "map"; readonly entries: readonly (readonly [string, Cell])[] }
  | {
      readonly kind: "path";
      readonly nodes: readonly NodeCell[];
      readonly relationships: readonly RelationshipCell[];
    };

export interface NodeCell {
  readonly kind: "node";
  readonly name: string;
  readonly labels: readonly string[];
  /** Absent: the node is a value. */
  readonly entity?: EntityId;
  readonly document?: DocumentId;
}

export interface RelationshipCell {
  readonly kind: "relationship";
  readonly type: string;
  /** Absent: a document mentions an entity. */
  readonly claim?: ClaimId;
}

/** As a person reads it: texts bare, `(name)` for a node, `[TYPE]` for a relationship. */
export function printCell(cell: Cell): string {
  if (cell === null || typeof cell !== "object") return String(cell);
  if (isCellList(cell)) return `[${cell.map(printCell).join(", ")}]`;
  switch (cell.kind) {
    case "node":
      return `(${cell.name})`;
    case "relationship":
      return `[${cell.type}]`;
    case "path":
      return cell.nodes.map(printCell).join("-");
    case "float":
      return printFloat(cell.value);
    case "time":
      return cell.text;
    case "map":
      return `{${cell.entries.map(([key, value]) => `${key}: ${printCell(value)}`).join(", ")}}`;
  }
}

export function isCellList(cell: Cell): cell is readonly Cell[] {
  return Array.isArray(cell);
}

export function isNumeric(cell: Cell): boolean {
  return numberOf(cell) !== undefined;
}

/** Numbers by size, all else as printed; nulls last. */
export function compareCells(a: Cell, b: Cell): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  const [first, second] = [numberOf(a), numberOf(b)];
  if (first !== undefined && second !== undefined) return first - second;
  if (first !== undefined || second !== undefined) return first === undefined ? 1 : -1;
  return compareText(printCell(a), printCell(b));
}

function numberOf(cell: Cell): number | undefined {
  if (typeof cell === "number" || typeof cell === "bigint") return Number(cell);
  return cell !== null && typeof cell === "object" && "kind" in cell && cell.kind === "float" ? cell.value : undefined;
}
