import { BookOpen, History, Play, Square, Star } from "lucide-react";
import { useEffect, useRef } from "react";
import { Choice } from "../components/choice.tsx";
import { count } from "../components/count.ts";
import { ariaKeys, printKey } from "../keys/print-key.ts";
import { changeView } from "../state/actions.ts";
import { type Shape, setShape } from "../state/console-view.ts";
import type { QueryRun } from "../state/query-run.ts";
import { useExplorer } from "../state/store.ts";
import { ExportButtons } from "./export-buttons.tsx";
import type { ListKind } from "./query-list.tsx";
import { cancelQuery } from "./run-query.ts";

const OPTIONS: readonly { readonly value: Shape; readonly word: string }[] = [
  { value: "table", word: "Table" },
  { value: "graph", word: "Graph" },
  { value: "evidence", word: "Evidence" },
  { value: "json", word: "JSON" },
];
const PLAN = { value: "plan", word: "Plan" } as const;

/** What can be done with a query and its result. */
export function ConsoleBar({
  onRun,
  list,
  onList,
}: {
  readonly onRun: () => void;
  readonly list: ListKind | undefined;
  readonly onList: (list: ListKind | undefined) => void;
}) {
  const run = useExplorer((state) => state.run);
  const shape = useExplorer(({ view }) => view.console.shape) ?? "table";
  const options = run.answer?.plan === undefined ? OPTIONS : [...OPTIONS, PLAN];
  const chosen = options.some(({ value }) => value === shape) ? shape : "table";
  const choose = (next: Shape) => {
    onList(undefined);
    changeView((view) => ({ ...view, console: setShape(view.console, next) }));
  };
  return (
    <div className="console-bar">
      {run.phase === "running" ? (
        <button type="button" className="run-button" onClick={cancelQuery}>
          <Square aria-hidden="true" size={12} /> Cancel
        </button>
      ) : (
        <button type="button" className="run-button" aria-keyshortcuts={ariaKeys("runQuery")} onClick={onRun}>
          <Play aria-hidden="true" size={12} /> Run <kbd>{printKey("runQuery")}</kbd>
        </button>
      )}
      <ListButton list="examples" word="Examples" Icon={BookOpen} shown={list} onList={onList} />
      <ListButton list="favourites" word="Favourites" Icon={Star} shown={list} onList={onList} />
      <ListButton list="history" word="History" Icon={History} shown={list} onList={onList} />
      <p className="run-status" role="status">
        {sayRun(run)}
      </p>
      <Choice label="Result as" options={options} chosen={chosen} onChoose={choose} />
      <ExportButtons answer={run.answer} />
    </div>
  );
}

function ListButton({
  list,
  word,
  Icon,
  shown,
  onList,
}: {
  readonly list: ListKind;
  readonly word: string;
  readonly Icon: typeof History;
  readonly shown: ListKind | undefined;
  readonly onList: (list: ListKind | undefined) => void;
}) {
  const isShown = shown === list;
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (!isShown) return;
    const { current } = button;
    // What had the focus goes with the list.
    return () => {
      if (document.activeElement === document.body) current?.focus();
    };
  }, [isShown]);
  return (
    <button
      ref={button}
      type="button"
      className="list-button"
      aria-label={word}
      aria-expanded={isShown}
      onClick={() => onList(isShown ? undefined : list)}
    >
      <Icon aria-hidden="true" size={14} />
      <span className="word">{word}</span>
    </button>
  );
}

function sayRun({ phase, answer }: QueryRun): string {
  if (phase === "running") return "Running";
  if (phase === "cancelled") return "Cancelled";
  if (phase === "failed") return "No result";
  if (!answer) return "";
  const rows = count(answer.rows.length, "row");
  return `${answer.isCut ? `First ${rows}` : rows} · ${sayTime(answer.milliseconds)}`;
}

function sayTime(milliseconds: number): string {
  if (milliseconds >= 1000) return `${(milliseconds / 1000).toFixed(1)} s`;
  return milliseconds < 10 ? `${milliseconds.toFixed(1)} ms` : `${Math.round(milliseconds)} ms`;
}
