/** Words that are never a variable, because they would be taken for what follows one. */
const RESERVED = new Set(
  (
    "ALL AND AS ASC ASCENDING BY CASE CONTAINS CREATE DELETE DESC DESCENDING DETACH DISTINCT ELSE END ENDS FALSE IN IS " +
    "LIMIT MATCH MERGE NOT NULL OPTIONAL OR ORDER REMOVE RETURN SET SKIP STARTS THEN TRUE UNION UNWIND WHEN WHERE WITH XOR"
  ).split(" "),
);

/** In whatever case it is written. */
export function isReserved(word: string): boolean {
  return RESERVED.has(word.toUpperCase());
}
