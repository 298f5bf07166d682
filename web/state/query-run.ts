import type { Answer, Problem } from "../console/answer.ts";
import type { Asked } from "./console-view.ts";

/** Where the console stands with its query. */
export interface QueryRun {
  readonly phase: "idle" | "running" | "done" | "failed" | "cancelled";
  /** The query is empty while none was run. */
  readonly asked: Asked;
  /** While a query runs it is the one before, so that nothing jumps; none where the query failed. */
  readonly answer?: Answer;
  readonly problem?: Problem;
}

export const EMPTY_RUN: QueryRun = { phase: "idle", asked: { query: "" } };

export function beginRun({ answer }: QueryRun, asked: Asked): QueryRun {
  return { phase: "running", asked, ...(answer && { answer }) };
}

export function cancelRun({ asked }: QueryRun): QueryRun {
  return { phase: "cancelled", asked };
}
