import { printCsvTable } from "../../src/export/csv-table.ts";
import type { GraphIndex } from "../../src/query/graph-index.ts";
import type { LedgerRow } from "./list-ledger.ts";

const HEADER = [
  "act",
  "status",
  "who",
  "office",
  "country",
  "agreement",
  "date",
  "place",
  "documents",
  "disputed",
  "quote",
  "sources",
  "claim",
];

/** For spreadsheets: a row a claim, with the words of its first source and the titles of all. */
export function toLedgerCsv(index: GraphIndex, rows: readonly LedgerRow[]): string {
  return printCsvTable(
    HEADER,
    rows.map((row) => [
      row.act,
      row.claim.status,
      row.who?.name,
      row.office?.name,
      row.country?.name,
      row.agreement.name,
      row.dates.join(" or "),
      row.place,
      row.claim.documents,
      row.isDisputed,
      row.claim.evidence[0]?.quote,
      titlesOf(index, row),
      row.claim.id,
    ]),
  );
}

function titlesOf(index: GraphIndex, { claim }: LedgerRow): string {
  return [...new Set(claim.evidence.map(({ document }) => index.document(document).title))].join("; ");
}
