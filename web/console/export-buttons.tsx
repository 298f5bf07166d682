import { Copy, Download } from "lucide-react";
import type { Answer } from "./answer.ts";
import { toCsv, toJson, toTabs } from "./export-answer.ts";

/** A result to take along: to the clipboard, as CSV, as JSON. */
export function ExportButtons({ answer }: { readonly answer: Answer | undefined }) {
  if (!answer || answer.rows.length === 0) return null;
  return (
    <span className="export-buttons">
      {navigator.clipboard && (
        <button
          type="button"
          className="list-button"
          aria-label="Copy the table"
          title="Copy the table"
          onClick={() => navigator.clipboard.writeText(toTabs(answer))}
        >
          <Copy aria-hidden="true" size={14} />
        </button>
      )}
      <ExportButton word="CSV" onClick={() => save("result.csv", "text/csv", toCsv(answer))} />
      <ExportButton word="JSON" onClick={() => save("result.json", "application/json", toJson(answer))} />
    </span>
  );
}

function ExportButton({ word, onClick }: { readonly word: string; readonly onClick: () => void }) {
  return (
    <button type="button" className="list-button" aria-label={`Download as ${word}`} onClick={onClick}>
      <Download aria-hidden="true" size={14} />
      {word}
    </button>
  );
}

function save(name: string, type: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  URL.revokeObjectURL(address);
}
