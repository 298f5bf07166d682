import { useEffect, useState } from "react";
import { useGraph } from "../explorer/use-graph.ts";
import { changeView } from "../state/actions.ts";
import { setQuery } from "../state/console-view.ts";
import { useExplorer } from "../state/store.ts";
import { ConsoleBar } from "./console-bar.tsx";
import { QueryEditor } from "./query-editor.tsx";
import { QueryList } from "./query-list.tsx";
import { ResultView } from "./result-view.tsx";
import { runQuery } from "./run-query.ts";

/** Editor to the left, result to the right; on a phone one above the other. */
export function Console() {
  const index = useGraph();
  const query = useExplorer(({ view }) => view.console.query) ?? "";
  const [draft, setDraft] = useState(query);
  const [list, setList] = useState<"examples" | "history">();
  useEffect(() => {
    setDraft(query);
    // From a link or from Back: a query only reads, so it may run at once.
    if (query !== "" && useExplorer.getState().run.text !== query) runQuery(index, query);
  }, [index, query]);
  const submit = (text: string) => {
    const next = setQuery(useExplorer.getState().view.console, text);
    if (next.query === undefined) return;
    setList(undefined);
    if (next.query === query) runQuery(index, query);
    else changeView((view) => ({ ...view, console: next }));
  };
  const take = (text: string) => {
    setDraft(text);
    submit(text);
  };
  return (
    <>
      <ConsoleBar onRun={() => submit(draft)} list={list} onList={setList} />
      <div className="console-body">
        <QueryEditor text={draft} onChange={setDraft} onRun={submit} />
        <div className="console-result">{list ? <QueryList kind={list} onTake={take} /> : <ResultView />}</div>
      </div>
    </>
  );
}
