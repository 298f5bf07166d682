import type { EditorView } from "@codemirror/view";
import { useEffect, useRef } from "react";
import { useGraph } from "../explorer/use-graph.ts";
import { languageOf } from "./check-query.ts";
import { createEditor, replaceText } from "./editor.ts";

/** CodeMirror holds the text; `text` replaces it where it comes from elsewhere. */
export function QueryEditor({
  text,
  onChange,
  onRun,
}: {
  readonly text: string;
  readonly onChange: (text: string) => void;
  readonly onRun: (text: string) => void;
}) {
  const index = useGraph();
  const host = useRef<HTMLDivElement>(null);
  const editor = useRef<EditorView>(undefined);
  const latest = useRef({ text, onChange, onRun });
  latest.current = { text, onChange, onRun };
  useEffect(() => {
    if (!host.current) return;
    const view = createEditor(host.current, {
      index,
      language: languageOf(index.schema),
      text: latest.current.text,
      onChange: (next) => latest.current.onChange(next),
      onRun: (next) => latest.current.onRun(next),
    });
    editor.current = view;
    view.focus();
    return () => view.destroy();
  }, [index]);
  useEffect(() => {
    if (editor.current) replaceText(editor.current, text);
  }, [text]);
  return <div ref={host} className="query-editor" />;
}
