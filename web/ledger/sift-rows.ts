import type { Desk } from "../state/desk.ts";
import { hasAllWords, wordsOf } from "../table/has-all-words.ts";
import type { LedgerRow } from "./list-ledger.ts";

/** The rows that the reader asked for: of these statuses and this agreement, with all of the words somewhere in a cell. */
export function siftRows(rows: readonly LedgerRow[], desk: Desk): readonly LedgerRow[] {
  const words = wordsOf(desk.words);
  return rows.filter(
    (row) =>
      desk.statuses.includes(row.claim.status) &&
      (desk.agreement === undefined || row.agreement.id === desk.agreement) &&
      hasAllWords(textOf(row), words),
  );
}

function textOf({ act, claim, agreement, who, office, country, dates, place }: LedgerRow): string {
  const names = [agreement, who].flatMap((entity) => (entity ? [entity.name, ...entity.aliases] : []));
  const cells = [act, claim.status, office?.name, country?.name, place].map((cell) => cell ?? "");
  return [...names, ...cells, ...dates].join("\n");
}
