import { useState } from "react";
import { QUERY_EXAMPLES, type QueryExample } from "../../src/query/examples.ts";
import { inlineParameters } from "./inline-parameters.ts";
import { readHistory, searchHistory } from "./query-history.ts";

/** Queries to take: worked examples, or those that were run in this browser. */
export function QueryList({
  kind,
  onTake,
}: {
  readonly kind: "examples" | "history";
  readonly onTake: (query: string) => void;
}) {
  return kind === "examples" ? <Examples onTake={onTake} /> : <PastQueries onTake={onTake} />;
}

function Examples({ onTake }: { readonly onTake: (query: string) => void }) {
  return (
    <ul className="query-list" aria-label="Examples">
      {QUERY_EXAMPLES.map((example) => (
        <ExampleItem key={example.title} example={example} onTake={onTake} />
      ))}
    </ul>
  );
}

function ExampleItem({
  example,
  onTake,
}: {
  readonly example: QueryExample;
  readonly onTake: (query: string) => void;
}) {
  return (
    <li>
      <button type="button" onClick={() => onTake(inlineParameters(example))}>
        <span className="example-title">{example.title}</span>
        <span className="quiet">{example.plainWords}</span>
        <code>{example.query}</code>
      </button>
    </li>
  );
}

function PastQueries({ onTake }: { readonly onTake: (query: string) => void }) {
  const [sought, setSought] = useState("");
  const [history] = useState(readHistory);
  const found = searchHistory(history, sought);
  return (
    <>
      <input
        type="search"
        className="history-search"
        aria-label="Search the history"
        placeholder="Search the history"
        value={sought}
        onChange={(event) => setSought(event.target.value)}
      />
      <ul className="query-list" aria-label="History">
        {found.map((query) => (
          <li key={query}>
            <button type="button" onClick={() => onTake(query)}>
              <code>{query}</code>
            </button>
          </li>
        ))}
      </ul>
      {found.length === 0 && <p className="console-hint">No query like that was run in this browser.</p>}
    </>
  );
}
