import { placeOf } from "../../../src/query/print-error.ts";
import type { Reply } from "../../../web/console/answer.ts";
import { printCell } from "../../../web/console/cell.ts";
import { toLine } from "./read-cases.ts";

/** What the console answers to a query, as the lines of a case say it, see `withoutMarks`. */
export function printReply(query: string, reply: Reply): string[] {
  if ("problem" in reply) {
    const { line, column } = placeOf(query, reply.problem.start);
    return [`error ${reply.problem.code} ${line}:${column}`, reply.problem.message].map(withoutMarks);
  }
  const { columns, rows } = reply.answer;
  const cells = rows.map((row) => toLine(row.cells.map((cell) => printCell(cell).replaceAll(/\s+/g, " "))));
  return [toLine(columns), ...cells].map(withoutMarks);
}

/** The page writes texts and dates bare, where the cases quote those within maps and dates. */
export function withoutMarks(line: string): string {
  return line.replaceAll("'", "");
}
