import { count } from "../components/count.ts";
import { useBuild, useGraph } from "../explorer/use-graph.ts";
import { Disagreements } from "./disagreements.tsx";
import { SourceList } from "./source-list.tsx";

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
        <SourceList />
        {skipped.length > 0 && <p className="nothing">{count(skipped.length, "file")} left out by the build.</p>}
      </section>
    </article>
  );
}
