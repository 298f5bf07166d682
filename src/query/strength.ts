import { type Claim, STATUSES } from "../domain/claim.ts";
import { compareText } from "../domain/ids.ts";

/** Larger than any count of documents or publishers that a graph holds. */
const MANY = 1_000_000;

/**
 * How firmly a claim stands, as a number to compare: what is said as fact before what is planned, possible or denied,
 * then by documents, then by publishers.
 */
export function strengthOf({ status, documents, publishers }: Claim): number {
  const rank = STATUSES.length - STATUSES.indexOf(status);
  return (rank * MANY + Math.min(documents, MANY - 1)) * MANY + Math.min(publishers, MANY - 1);
}

/** The firmest first; of equals by id. */
export function compareStrength(a: Claim, b: Claim): number {
  return strengthOf(b) - strengthOf(a) || compareText(a.id, b.id);
}
