import { Download } from "lucide-react";
import { useMemo } from "react";
import { compareText, type EntityId } from "../../src/domain/ids.ts";
import { DeskCount } from "../components/desk-count.tsx";
import { Menu } from "../components/menu.tsx";
import { StatusChips } from "../components/status-chips.tsx";
import { WordsField } from "../components/words-field.tsx";
import { useGraph } from "../explorer/use-graph.ts";
import { saveFile } from "../files/save-file.ts";
import { changeView } from "../state/actions.ts";
import { GROUPINGS, type Grouping, setAgreement, setGrouping } from "../state/desk.ts";
import { useExplorer } from "../state/store.ts";
import { toLedgerCsv } from "./ledger-csv.ts";
import type { LedgerRow } from "./list-ledger.ts";

const GROUP_WORDS: Readonly<Record<Grouping, string>> = {
  agreement: "By agreement",
  country: "By country",
  year: "By year",
};

/** What of the ledger is seen, and how; always says how much of it is not. */
export function LedgerBar({ all, seen }: { readonly all: readonly LedgerRow[]; readonly seen: readonly LedgerRow[] }) {
  const index = useGraph();
  const { agreement = "", grouping = "" } = useExplorer(({ view }) => view.desk);
  const agreements = useMemo(() => listAgreements(all), [all]);
  return (
    <div className="desk-bar">
      <WordsField label="Find in the ledger" />
      <Menu<string>
        label="Agreement"
        options={[{ value: "", word: "All agreements" }, ...agreements]}
        chosen={agreement}
        onChoose={(id) =>
          changeView((view) => ({ ...view, desk: setAgreement(view.desk, id === "" ? undefined : (id as EntityId)) }))
        }
      />
      <Menu<Grouping | "">
        label="Group"
        options={[
          { value: "", word: "Not grouped" },
          ...GROUPINGS.map((value) => ({ value, word: GROUP_WORDS[value] })),
        ]}
        chosen={grouping}
        onChoose={(value) =>
          changeView((view) => ({ ...view, desk: setGrouping(view.desk, value === "" ? undefined : value) }))
        }
      />
      <StatusChips />
      <DeskCount seen={seen.length} all={all.length} word="row" />
      <button
        type="button"
        className="list-button"
        aria-label="Download as CSV"
        disabled={seen.length === 0}
        onClick={() => saveFile("who-signed-what.csv", "text/csv", toLedgerCsv(index, seen))}
      >
        <Download aria-hidden="true" size={14} />
        CSV
      </button>
    </div>
  );
}

function listAgreements(rows: readonly LedgerRow[]): readonly { readonly value: string; readonly word: string }[] {
  return [...new Map(rows.map(({ agreement }) => [agreement.id, agreement.name]))]
    .map(([value, word]) => ({ value, word }))
    .sort((a, b) => compareText(a.word, b.word));
}
