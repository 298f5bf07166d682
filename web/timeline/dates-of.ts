import type { Claim } from "../../src/domain/claim.ts";
import { compareText } from "../../src/domain/ids.ts";
import type { GraphIndex } from "../../src/query/graph-index.ts";

/**
 * When it happened: the date on which all sources agree, else each that one of them gives, sorted; the value of a fact that is a
 * date; the period of what has a beginning and an end. Empty where nobody says.
 */
export function datesOf({ schema }: GraphIndex, claim: Claim): readonly string[] {
  if (schema.findPredicate(claim.predicate)?.fact === "date" && claim.value !== undefined) return [claim.value];
  if (claim.date !== undefined) return [claim.date];
  const given = new Set(claim.evidence.flatMap(({ date }) => (date === undefined ? [] : [date])));
  if (given.size > 0) return [...given].filter((date) => !hasMorePrecise(given, date)).sort(compareText);
  const { from, to } = claim.values ?? {};
  if (from !== undefined && to !== undefined) return [`${from}/${to}`];
  return from !== undefined ? [from] : to !== undefined ? [to] : [];
}

/** `2025-12` beside `2025-12-02` is no second opinion. */
function hasMorePrecise(dates: ReadonlySet<string>, date: string): boolean {
  return [...dates].some((other) => other !== date && other.startsWith(date));
}
