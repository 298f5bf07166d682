import { count } from "../components/count.ts";
import { useBuild, useGraph } from "../explorer/use-graph.ts";
import { changeView } from "../state/actions.ts";
import { openSource } from "../state/selection.ts";
import { Disagreements } from "./disagreements.tsx";
import { SourceLine } from "./source-line.tsx";

/** What lies in the graph, where nothing is selected. */
export function Overview() {
  const { graph } = useGraph();
  const { skipped } = useBuild();
  return (
    <article className="card" aria-label="The whole graph">
      <header className="card-head">
        <p className="type-word">The whole graph</p>
        <h2>{count(graph.documents.length, "source")}</h2>
        <p className="counts">
          {count(graph.entities.length, "entity", "entities")} · {count(graph.claims.length, "claim")} ·{" "}
          {count(graph.conflicts.length, "disagreement")}
        </p>
      </header>
      <Disagreements />
      <section className="claims">
        <h3>Sources</h3>
        <ul className="sources">
          {graph.documents.map((document) => (
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
        {skipped.length > 0 && <p className="nothing">{count(skipped.length, "file")} left out by the build.</p>}
      </section>
    </article>
  );
}
