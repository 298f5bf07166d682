import { Download, X } from "lucide-react";
import { useEffect, useMemo, useRef } from "react";
import { addressOf } from "../components/go-to.ts";
import { Name } from "../components/name.tsx";
import { UndoButtons } from "../components/undo-buttons.tsx";
import { useGraph } from "../explorer/use-graph.ts";
import { saveFile } from "../files/save-file.ts";
import { useExplorer } from "../state/store.ts";
import { centreOn } from "../state/view.ts";
import { listTrail, type TrailLine } from "./list-trail.ts";
import { printTrailHtml } from "./print-trail-html.ts";
import { printTrailMarkdown } from "./print-trail-markdown.ts";
import { removeStep } from "./trail.ts";
import { changeTrail, useTrail } from "./trail-store.ts";

/** Where the reader has been: each entity a step back, with what led to it, to be tidied and taken along with footnotes. */
export function TrailBar() {
  const index = useGraph();
  const trail = useTrail((state) => state.trail);
  const lines = useMemo(() => listTrail(index, trail), [index, trail]);
  return (
    <div className="trail" data-short={trail.length < 2}>
      <UndoButtons />
      <Crumbs lines={lines} />
      {trail.length > 1 && (
        <>
          <SaveButton
            words="Markdown"
            label="Save the trail as Markdown"
            print={() => printTrailMarkdown(index, trail)}
          />
          <SaveButton words="HTML" label="Save the trail as HTML" print={() => printTrailHtml(index, trail)} />
          <button type="button" className="link" aria-label="Clear the trail" onClick={() => changeTrail(() => [])}>
            clear
          </button>
        </>
      )}
    </div>
  );
}

function Crumbs({ lines }: { readonly lines: readonly TrailLine[] }) {
  const view = useExplorer((state) => state.view);
  const list = useRef<HTMLOListElement>(null);
  const last = lines.at(-1)?.entity.id;
  useEffect(() => {
    if (last && list.current) list.current.scrollLeft = list.current.scrollWidth;
  }, [last]);
  return (
    <nav className="crumbs" aria-label="Trail">
      <ol ref={list}>
        {lines.map(({ entity, label }) => (
          <li key={entity.id}>
            {label !== undefined && <span className="quiet">—{label}→</span>}
            <a
              href={addressOf(centreOn(view, entity.id))}
              aria-current={entity.id === view.selection.entity ? "location" : undefined}
            >
              <Name>{entity.name}</Name>
            </a>
            <button
              type="button"
              aria-label={`Remove ${entity.name} from the trail`}
              onClick={() => changeTrail((trail) => removeStep(trail, entity.id))}
            >
              <X aria-hidden="true" size={11} />
            </button>
          </li>
        ))}
      </ol>
    </nav>
  );
}

function SaveButton({
  words,
  label,
  print,
}: {
  readonly words: "Markdown" | "HTML";
  readonly label: string;
  readonly print: () => string;
}) {
  const [name, type] = words === "Markdown" ? ["trail.md", "text/markdown"] : ["trail.html", "text/html"];
  return (
    <button type="button" className="link" aria-label={label} onClick={() => saveFile(name, type, print())}>
      <Download aria-hidden="true" size={13} />
      {words}
    </button>
  );
}
