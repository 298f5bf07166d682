import { placeOf } from "../../src/query/print-error.ts";
import { useExplorer } from "../state/store.ts";
import type { Answer, Problem } from "./answer.ts";
import { toJson } from "./export-answer.ts";
import { nothingFound, nothingRun, wasCancelled } from "./messages.ts";
import { ResultEvidence } from "./result-evidence.tsx";
import { ResultTable } from "./result-table.tsx";

/** The answer in the form that the reader chose, or what is wrong with the query. */
export function ResultView() {
  const { phase, asked, answer, problem } = useExplorer((state) => state.run);
  const shape = useExplorer(({ view }) => view.console.shape);
  if (problem) return <ProblemNote problem={problem} text={asked.query} />;
  if (phase === "idle") return <Hint>{nothingRun()}</Hint>;
  if (!answer) return <Hint>{phase === "running" ? "Running" : wasCancelled()}</Hint>;
  if (answer.plan !== undefined && (shape === "plan" || answer.rows.length === 0)) {
    return <pre className="result-text">{answer.plan}</pre>;
  }
  if (answer.rows.length === 0) return <Hint>{nothingFound()}</Hint>;
  if (shape === "json") return <JsonText answer={answer} />;
  if (shape === "evidence") return <ResultEvidence answer={answer} />;
  return <ResultTable answer={answer} />;
}

function Hint({ children }: { readonly children: string }) {
  return <p className="console-hint">{children}</p>;
}

function ProblemNote({ problem, text }: { readonly problem: Problem; readonly text: string }) {
  const { line, column } = placeOf(text, problem.start);
  return (
    <div className="console-problem" role="alert">
      <p>{problem.message}</p>
      {problem.end > problem.start && problem.kind !== "bound" && (
        <p className="quiet">
          Line {line}, column {column}
        </p>
      )}
    </div>
  );
}

/** Rows shown as JSON on the page; the download has all. */
const MOST_JSON_ROWS = 200;

function JsonText({ answer }: { readonly answer: Answer }) {
  const rest = answer.rows.length - MOST_JSON_ROWS;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, and the keyboard has no other way into it.
    <div className="result-text" tabIndex={0}>
      <pre>{toJson({ ...answer, rows: answer.rows.slice(0, MOST_JSON_ROWS) })}</pre>
      {rest > 0 && <p className="quiet">{rest} more rows are in the download.</p>}
    </div>
  );
}
