import type { Evidence, Status } from "../../domain/claim.ts";
import { childrenBy } from "../../text/tree.ts";
import { dateOf } from "./date-of-trigger.ts";
import { dateFor } from "./dates.ts";
import type { Reading } from "./reading.ts";

/** The date of what the trigger tells, and where its words stand. */
export function datedBy(reading: Reading, trigger: number, status: Status): Pick<Evidence, "date" | "dateSpan"> {
  const found = dateOf(reading, trigger);
  if (found) return { date: dateFor(found, status), dateSpan: { start: found.start, end: found.end } };
  return datedByWriting(reading, trigger);
}

/** "I hereby submit": what a text does by being written happens on its day. */
function datedByWriting(reading: Reading, trigger: number): Pick<Evidence, "date" | "dateSpan"> {
  const { published } = reading.source.document;
  const word = childrenBy(reading.tree, trigger, "advmod")
    .map((child) => reading.tree.tokens[child])
    .find((token) => /^here(?:by|with)$/.test(token?.text ?? ""));
  return published?.length === 10 && word !== undefined
    ? { date: published, dateSpan: { start: word.start, end: word.end } }
    : {};
}
