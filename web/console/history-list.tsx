import { useState } from "react";
import type { Asked } from "../state/console-view.ts";
import { emptyHistory, noSuchQuery } from "./messages.ts";
import { readHistory, searchHistory } from "./query-history.ts";
import { QueryItem } from "./query-item.tsx";

/** What was run in this browser, the last first. */
export function HistoryList({ onTake }: { readonly onTake: (asked: Asked) => void }) {
  const [sought, setSought] = useState("");
  const [history] = useState(readHistory);
  const found = searchHistory(history, sought);
  if (history.length === 0) return <p className="console-hint">{emptyHistory()}</p>;
  return (
    <>
      <input
        type="search"
        className="list-head"
        aria-label="Search the history"
        placeholder="Search the history"
        value={sought}
        onChange={(event) => setSought(event.target.value)}
      />
      {found.length === 0 && <p className="console-hint">{noSuchQuery()}</p>}
      <ul className="query-list" aria-label="History">
        {found.map((asked) => (
          <QueryItem key={`${asked.query} ${asked.parameters}`} asked={asked} onTake={onTake} />
        ))}
      </ul>
    </>
  );
}
