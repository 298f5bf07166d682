import type { EditorView } from "@codemirror/view";
import { useEffect, useRef, useState } from "react";
import { placeOf } from "../../src/query/print-error.ts";
import type { QueryError } from "../../src/query/query-error.ts";
import { useGraph } from "../explorer/use-graph.ts";
import type { Asked } from "../state/console-view.ts";
import { checkQuery, type Language, languageOf } from "./check-query.ts";
import { applyFix, checkAgain, createEditor, replaceText } from "./editor.ts";
import { findFix, type QueryFix } from "./find-fix.ts";
import { parseParameters } from "./parse-parameters.ts";
import { fetchVocabulary } from "./run-query.ts";

/** CodeMirror holds the text; `asked` replaces it where it comes from elsewhere. */
export function QueryEditor({
  asked,
  onChange,
  onRun,
}: {
  readonly asked: Asked;
  readonly onChange: (text: string) => void;
  readonly onRun: (text: string) => void;
}) {
  const index = useGraph();
  const host = useRef<HTMLDivElement>(null);
  const editor = useRef<EditorView>(undefined);
  const [problem, setProblem] = useState<QueryError>();
  const latest = useRef({ asked, onChange, onRun });
  latest.current = { asked, onChange, onRun };
  useEffect(() => {
    if (!host.current) return;
    // Until it has come from the worker nothing is checked or completed.
    let language: Language | undefined;
    const view = createEditor(host.current, {
      index,
      text: latest.current.asked.query,
      language: () => language,
      check: (text) => {
        const known = text.trim() === "" ? undefined : language;
        const found = known && checkQuery(text, known, namesOf(latest.current.asked));
        setProblem(found);
        return found;
      },
      onChange: (text) => latest.current.onChange(text),
      onRun: (text) => latest.current.onRun(text),
    });
    editor.current = view;
    view.focus();
    fetchVocabulary(index).then((vocabulary) => {
      language = languageOf(index.schema, vocabulary);
      if (editor.current === view) checkAgain(view);
    });
    return () => {
      editor.current = undefined;
      view.destroy();
    };
  }, [index]);
  useEffect(() => {
    if (editor.current) replaceText(editor.current, asked.query);
  }, [asked.query]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is missing changes with them.
  useEffect(() => {
    if (editor.current) checkAgain(editor.current);
  }, [asked.parameters]);
  const mend = (fix: QueryFix) => editor.current && applyFix(editor.current, fix);
  return (
    <>
      <div ref={host} className="query-editor" />
      {problem && <ProblemLine problem={problem} text={asked.query} onFix={mend} />}
    </>
  );
}

/** What is underlined, in words, and the way out: also for who has no pointer to hover with. */
function ProblemLine({
  problem,
  text,
  onFix,
}: {
  readonly problem: QueryError;
  readonly text: string;
  readonly onFix: (fix: QueryFix) => void;
}) {
  const { line, column } = placeOf(text, problem.span.start);
  const fix = findFix(problem, text);
  return (
    <p className="editor-problem">
      <span className="number">
        {line}:{column}
      </span>{" "}
      {problem.message}{" "}
      {fix && (
        <button type="button" className="link" onClick={() => onFix(fix)}>
          {fix.words}
        </button>
      )}
    </p>
  );
}

function namesOf({ parameters = "" }: Asked): readonly string[] {
  const given = parseParameters(parameters);
  return "values" in given ? [...given.values.keys()] : [];
}
