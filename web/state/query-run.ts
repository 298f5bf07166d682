import type { Answer, Problem } from "../console/answer.ts";

/** Where the console stands with its query. */
export interface QueryRun {
  readonly phase: "idle" | "running" | "done" | "failed" | "cancelled";
  /** The query; empty while none was run. */
  readonly text: string;
  /** While a query runs it is the one before, so that nothing jumps; none where the query failed. */
  readonly answer?: Answer;
  readonly problem?: Problem;
}

export const EMPTY_RUN: QueryRun = { phase: "idle", text: "" };

export function beginRun({ answer }: QueryRun, text: string): QueryRun {
  return { phase: "running", text, ...(answer && { answer }) };
}

export function cancelRun({ text }: QueryRun): QueryRun {
  return { phase: "cancelled", text };
}
