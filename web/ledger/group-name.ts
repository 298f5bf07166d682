import type { Grouping } from "../state/desk.ts";
import type { LedgerRow } from "./list-ledger.ts";

/** What a row stands under; absent where nobody says. */
export function groupName(row: LedgerRow, grouping: Grouping): string | undefined {
  switch (grouping) {
    case "agreement":
      return row.agreement.name;
    case "country":
      return row.country?.name;
    case "year":
      return yearOf(row);
  }
}

/** Sources that disagree about the year leave it open. */
function yearOf({ dates }: LedgerRow): string | undefined {
  const years = new Set(dates.map((date) => /^\d{4}/.exec(date)?.[0]));
  const [year] = years;
  return years.size === 1 ? year : undefined;
}
