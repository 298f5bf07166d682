/** Every sentence of ours in a trail that leaves the page. */

export const TRAIL_TITLE = "Trail";

export const HOW_TO_READ =
  "Each step names what led to it; each number leads to the exact words that say so. Characters are counted in UTF-16 code units " +
  "from 0 in the text as Countersign read it, the last one excluded.";

export function withoutClaim(): string {
  return "no claim leads here from the step before";
}
