import { readFileSync } from "node:fs";
import { join } from "node:path";
import { prepareQuery } from "../../../src/query/query-engine.ts";
import { QueryError, type QueryErrorKind } from "../../../src/query/query-error.ts";
import type { Procedure } from "../../../src/query/run/procedure.ts";
import type { Value } from "../../../src/query/run/value.ts";
import type { CompactGraph } from "../../../src/query/store/compact-graph.ts";
import { printCanonical } from "./canonical-value.ts";
import { loadGraph } from "./load-graph.ts";
import { readCell, readValue } from "./read-cell.ts";
import type { Example, Step } from "./read-feature.ts";
import { readProcedure } from "./read-procedure.ts";

/** True where the query that is tested would write: such examples are none of a read-only language's. */
export function isWriting(example: Example): boolean {
  return example.steps.filter(isQuery).some(({ query }) => query !== undefined && holdsWriting(query));
}

function isQuery({ text }: Step): boolean {
  return /^executing (?:control )?query$/.test(text);
}

/** A writing keyword, texts and names with a mark before them aside. */
function holdsWriting(query: string): boolean {
  const bare = query.replace(/'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*"/gs, "''");
  return /(?<![.:|\w])(?:CREATE|MERGE|SET|DELETE|REMOVE)\b/i.test(bare);
}

/** What went wrong; nothing where the example passes. `folder` holds the named graphs. */
export function runExample(example: Example, folder: string): string | undefined {
  const setUps: string[] = [];
  const procedures: Procedure[] = [];
  let parameters = new Map<string, Value>();
  let query = "";
  for (const step of example.steps) {
    const named = /^the (binary-tree-\d) graph$/.exec(step.text)?.[1];
    if (named !== undefined) setUps.push(readFileSync(join(folder, "graphs", named, `${named}.cypher`), "utf8"));
    else if (step.text === "having executed") setUps.push(step.query ?? "");
    else if (step.text === "parameters are") parameters = readParameters(step);
    else if (step.text.startsWith("there exists a procedure"))
      procedures.push(readProcedure(step.text, step.table ?? []));
    else if (step.text === "executing query") query = step.query ?? "";
    else if (/^(?:an empty|any) graph$|^no side effects$/.test(step.text)) continue;
    else {
      const problem = check(step, query, { setUps, procedures, parameters });
      if (problem !== undefined) return problem;
    }
  }
  return undefined;
}

interface Given {
  readonly setUps: readonly string[];
  readonly procedures: readonly Procedure[];
  readonly parameters: ReadonlyMap<string, Value>;
}

function readParameters({ table }: Step): Map<string, Value> {
  return new Map((table ?? []).map(([name = "", value = ""]) => [name, readValue(value)]));
}

function check(step: Step, query: string, given: Given): string | undefined {
  const graph = loadGraph(given.setUps);
  const outcome = run(query, graph, given);
  const error = /^an? (\w+) should be raised at (compile time|runtime|any time): (.*)$/.exec(step.text);
  if (error !== null) return checkError(outcome, error[1] ?? "", error[2] ?? "", error[3] ?? "");
  if (outcome.error !== undefined) return `${outcome.error.code}: ${outcome.error.message}`;
  if (step.text === "the result should be empty")
    return outcome.rows.length === 0 ? undefined : `${outcome.rows.length} rows`;
  if (step.text.startsWith("the result should be")) return checkRows(step, outcome, graph);
  return `unknown step: ${step.text}`;
}

interface Outcome {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly Value[])[];
  readonly error: QueryError | undefined;
  readonly phase: "compile time" | "runtime";
}

function run(query: string, graph: CompactGraph, { procedures, parameters }: Given): Outcome {
  let phase: Outcome["phase"] = "compile time";
  try {
    const prepared = prepareQuery(query, graph, {
      procedures,
      parameters,
      bounds: { milliseconds: 10_000, values: 1e7 },
    });
    phase = "runtime";
    return { columns: prepared.columns, rows: [...prepared.run()], error: undefined, phase };
  } catch (error) {
    if (!(error instanceof QueryError)) throw error;
    return { columns: [], rows: [], error, phase };
  }
}

const KINDS: Readonly<Record<QueryErrorKind, string>> = {
  syntax: "SyntaxError",
  type: "TypeError",
  argument: "ArgumentError",
  procedure: "ProcedureError",
  parameter: "ParameterMissing",
  bound: "too expensive",
};

function checkError({ error, phase, rows }: Outcome, kind: string, when: string, detail: string): string | undefined {
  const wanted = `${kind} at ${when}: ${detail}`;
  if (error === undefined) return `${rows.length} rows instead of ${wanted}`;
  const code = error.code.replace(/(?:^|-)([a-z])/g, (_, letter: string) => letter.toUpperCase());
  const found = `${KINDS[error.kind]} at ${phase}: ${code}`;
  const fits =
    KINDS[error.kind] === kind && (when === "any time" || when === phase) && (detail === "*" || detail === code);
  return fits ? undefined : `${found} instead of ${wanted}`;
}

function checkRows(step: Step, { columns, rows }: Outcome, graph: CompactGraph): string | undefined {
  const [head = [], ...expected] = step.table ?? [];
  const anyOrder = step.text.includes("ignoring element order");
  if ([...head].sort().join("\n") !== [...columns].sort().join("\n"))
    return `columns ${columns.join(", ")} instead of ${head.join(", ")}`;
  const places = head.map((name) => columns.indexOf(name));
  const found = rows.map((row) =>
    places.map((place) => printCanonical(row[place] ?? null, graph, anyOrder)).join(" | "),
  );
  const wanted = expected.map((row) => row.map((cell) => readCell(cell, anyOrder)).join(" | "));
  if (!step.text.endsWith("in order")) {
    found.sort();
    wanted.sort();
  }
  if (found.join("\n") === wanted.join("\n")) return undefined;
  return `found ${found.slice(0, 5).join(" ; ")} instead of ${wanted.slice(0, 5).join(" ; ")}`;
}
