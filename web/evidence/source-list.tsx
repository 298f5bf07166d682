import { useGraph } from "../explorer/use-graph.ts";
import { changeView } from "../state/actions.ts";
import { openSource } from "../state/selection.ts";
import { SourceLine } from "./source-line.tsx";

/** Every source of the graph, also one that nothing else leads to; each opens at its beginning. */
export function SourceList() {
  const { documents } = useGraph().graph;
  return (
    <ul className="sources">
      {documents.map((document) => (
        <li key={document.id}>
          <button
            type="button"
            onClick={() =>
              changeView((view) => ({ ...view, selection: openSource(view.selection, { document: document.id }) }))
            }
          >
            <SourceLine document={document} />
          </button>
        </li>
      ))}
    </ul>
  );
}
