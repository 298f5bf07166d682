const PLACE = "\\p{Lu}[\\p{Lu} .'/-]{2,40}";
const DAY = ", ?[\\p{L}]{3,9}\\.? ?[\\d ,]{0,9}|, ?\\d{1,2} \\p{L}{3,9}\\.?,? ?\\d{0,4}";
const AGENCY = "\\([^()\\n]{1,30}\\)";
const DATELINE = new RegExp(`^${PLACE}(?:${DAY})? ?(?:${AGENCY})? ?(?:--?|[–—])\\s`, "u");

/** How many characters a sentence opens with that only say where, when and by whom it was written: "OSLO, Nov. 22 (Agency) -- "; 0 where it does not. */
export function datelineLength(words: string): number {
  return DATELINE.exec(words)?.[0].length ?? 0;
}
