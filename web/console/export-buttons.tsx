import { Check, Copy, Download } from "lucide-react";
import { GRAPHML, toGraphml } from "../../src/export/graphml.ts";
import { useMoment } from "../components/use-moment.ts";
import { useGraph } from "../explorer/use-graph.ts";
import { saveFile } from "../files/save-file.ts";
import type { Answer } from "./answer.ts";
import { toCsv, toJson, toTabs } from "./export-answer.ts";
import { toResultGraph } from "./to-result-graph.ts";

/** A result to take along: to the clipboard, as CSV, as JSON, and what it is made of as GraphML. */
export function ExportButtons({ answer }: { readonly answer: Answer | undefined }) {
  const { graph, schema } = useGraph();
  if (!answer || answer.rows.length === 0) return null;
  const isOfGraph = answer.rows.some(({ entities }) => entities.length > 0);
  const saveGraph = () =>
    saveFile("result.graphml", GRAPHML.mediaType, toGraphml(toResultGraph(graph, answer), schema));
  return (
    // biome-ignore lint/a11y/useSemanticElements: a <fieldset> is for what is filled in.
    <span className="export-buttons" role="group" aria-label="Take the result along">
      <CopyTable answer={answer} />
      <Download aria-hidden="true" size={14} />
      <ExportButton word="CSV" onClick={() => saveFile("result.csv", "text/csv", toCsv(answer))} />
      <ExportButton word="JSON" onClick={() => saveFile("result.json", "application/json", toJson(answer))} />
      {isOfGraph && <ExportButton word="GraphML" onClick={saveGraph} />}
    </span>
  );
}

/** Browsers without a clipboard for this page show no button. */
function CopyTable({ answer }: { readonly answer: Answer }) {
  const [isCopied, thank] = useMoment();
  if (!navigator.clipboard) return null;
  const words = isCopied ? "Table copied" : "Copy the table";
  const Icon = isCopied ? Check : Copy;
  return (
    <button
      type="button"
      className="list-button"
      aria-label={words}
      title={words}
      onClick={() => navigator.clipboard.writeText(toTabs(answer)).then(thank)}
    >
      <Icon aria-hidden="true" size={14} />
    </button>
  );
}

function ExportButton({ word, onClick }: { readonly word: string; readonly onClick: () => void }) {
  return (
    <button type="button" className="list-button" aria-label={`Download as ${word}`} onClick={onClick}>
      {word}
    </button>
  );
}
