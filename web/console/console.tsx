import { useEffect, useState } from "react";
import { useGraph } from "../explorer/use-graph.ts";
import { changeView } from "../state/actions.ts";
import { type Asked, setQuery } from "../state/console-view.ts";
import { useExplorer } from "../state/store.ts";
import { ConsoleBar } from "./console-bar.tsx";
import { ParametersPanel } from "./parameters-panel.tsx";
import { listParameters } from "./parse-parameters.ts";
import { QueryEditor } from "./query-editor.tsx";
import { type ListKind, QueryList } from "./query-list.tsx";
import { ResultView } from "./result-view.tsx";
import { runQuery } from "./run-query.ts";

/** Editor to the left, result to the right; on a phone one above the other. */
export function Console() {
  const { draft, setDraft, submit } = useDraft();
  const [list, setList] = useState<ListKind>();
  const { query, parameters = "" } = draft;
  const names = listParameters(query);
  const run = (asked: Asked) => {
    setList(undefined);
    submit(asked);
  };
  return (
    <>
      <ConsoleBar onRun={() => run(draft)} list={list} onList={setList} />
      <div className="console-body">
        <div className="console-question">
          <QueryEditor
            asked={draft}
            onChange={(text) => setDraft({ ...draft, query: text })}
            onRun={(text) => run({ ...draft, query: text })}
          />
          {(names.length > 0 || parameters !== "") && (
            <ParametersPanel
              text={parameters}
              names={names}
              onChange={(text) => setDraft({ query, parameters: text })}
              onRun={() => run(draft)}
            />
          )}
        </div>
        <div className="console-result">
          {list ? <QueryList kind={list} draft={draft} onTake={run} /> : <ResultView />}
        </div>
      </div>
    </>
  );
}

/** What stands in the editor. To submit it makes it the query of the link, and whatever the link says is run. */
function useDraft() {
  const index = useGraph();
  const { query, parameters } = useExplorer(({ view }) => view.console);
  const [draft, setDraft] = useState<Asked>({ query: "" });
  useEffect(() => {
    const asked = toAsked({ query, parameters });
    setDraft(asked);
    // From a link or from Back: a query only reads, so it may run at once.
    if (asked.query !== "" && !isSame(useExplorer.getState().run.asked, asked)) runQuery(index, asked);
  }, [index, query, parameters]);
  const submit = (asked: Asked) => {
    setDraft(asked);
    const { console } = useExplorer.getState().view;
    const next = setQuery(console, asked);
    if (next.query === undefined) return;
    changeView((view) => ({ ...view, console: next }));
    if (isSame(toAsked(console), toAsked(next))) runQuery(index, toAsked(next));
  };
  return { draft, setDraft, submit };
}

function toAsked({ query = "", parameters }: { [Key in keyof Asked]?: Asked[Key] | undefined }): Asked {
  return parameters === undefined ? { query } : { query, parameters };
}

function isSame(one: Asked, other: Asked): boolean {
  return one.query === other.query && one.parameters === other.parameters;
}
