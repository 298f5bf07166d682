import { equals } from "../../../src/query/run/compare.ts";
import type { Procedure, ProcedureField } from "../../../src/query/run/procedure.ts";
import type { TypeName } from "../../../src/query/run/type-names.ts";
import type { Value } from "../../../src/query/run/value.ts";
import { readValue } from "./read-cell.ts";

const TYPES: Readonly<Record<string, readonly TypeName[]>> = {
  STRING: ["String"],
  INTEGER: ["Integer"],
  FLOAT: ["Float", "Integer"],
  NUMBER: ["Float", "Integer"],
  BOOLEAN: ["Boolean"],
};

/** `there exists a procedure name(a :: INTEGER?) :: (b :: STRING?)`, which answers from the table below it. */
export function readProcedure(signature: string, table: readonly (readonly string[])[]): Procedure {
  const [, name = "", inputs = "", outputs = ""] =
    /procedure ([\w.]+)\(([^)]*)\)\s*::\s*\(([^)]*)\)/.exec(signature) ?? [];
  const parameters = readFields(inputs);
  const columns = readFields(outputs);
  const rows = table.slice(1).map((cells) => cells.map((cell) => (cell === "" ? null : readValue(cell))));
  return {
    name,
    parameters,
    columns,
    about: "Answers from a table of the TCK.",
    run: (values) => rows.filter((row) => matches(row, values)).map((row) => row.slice(parameters.length)),
  };
}

function readFields(text: string): ProcedureField[] {
  return text
    .split(",")
    .filter((field) => field.trim() !== "")
    .map((field) => {
      const [name = "", type = ""] = field.split("::").map((part) => part.trim());
      return { name, types: TYPES[type.replace("?", "")] ?? [] };
    });
}

function matches(row: readonly Value[], values: readonly Value[]): boolean {
  return values.every((value, index) => value === (row[index] ?? null) || equals(value, row[index] ?? null) === true);
}
