import { lazy, Suspense } from "react";
import { SourceList } from "../evidence/source-list.tsx";
import { LeftOutNote } from "../explorer/left-out-note.tsx";
import { PictureNote } from "../explorer/picture-note.tsx";
import { Twin } from "../explorer/twin.tsx";
import { useGraph } from "../explorer/use-graph.ts";
import { nothingExtracted, noWebGl } from "../messages.ts";
import { ConnectNote } from "../paths/connect-note.tsx";
import { Rail } from "../rail/rail.tsx";
import type { Stage } from "../state/stage.ts";
import { useExplorer } from "../state/store.ts";
import { TrailBar } from "../trail/trail-bar.tsx";
import { FirstHint } from "./first-hint.tsx";
import { hasWebGl } from "./has-web-gl.ts";
import { Notice } from "./notice.tsx";
import { Questions } from "./questions.tsx";

/** Apart from the rest: Sigma cannot even be loaded where there is no WebGL, and the list need not wait for it. */
const Canvas = lazy(() => import("../explorer/canvas.tsx").then(({ Canvas }) => ({ default: Canvas })));

/** The neighbourhood, as graph or as list, with the rail that chooses it. */
export function PictureStage({ stage }: { readonly stage: Stage }) {
  return (
    <>
      <aside className="rail" aria-label="Filters and legend">
        <Rail />
      </aside>
      <main className="stage">
        <Questions />
        <TrailBar />
        <Picture stage={stage} />
        <div className="stage-foot">
          <Notice />
          <FirstHint />
          <PictureNote />
          <ConnectNote />
          <LeftOutNote />
        </div>
      </main>
    </>
  );
}

function Picture({ stage }: { readonly stage: Stage }) {
  const { entities } = useGraph().graph;
  // What draws one graph is thrown away with it.
  const rebuilt = useExplorer(({ loading }) => (loading.phase === "ready" ? loading.rebuilt : undefined));
  if (entities.length === 0) return <SourcesAlone />;
  if (stage === "list") return <Twin />;
  if (!hasWebGl()) return <WithoutWebGl />;
  return (
    <Suspense>
      <Canvas key={rebuilt} />
    </Suspense>
  );
}

/** Of sources without entities the list takes the place of the graph: on a phone nothing else would show them. */
function SourcesAlone() {
  const { title, lines } = nothingExtracted();
  return (
    <section className="sources-alone">
      <h2>{title}</h2>
      <p>{lines.join(" ")}</p>
      <SourceList />
    </section>
  );
}

function WithoutWebGl() {
  const { title, lines } = noWebGl();
  return (
    <>
      <p className="notice" role="status">
        {title} {lines.join(" ")}
      </p>
      <Twin />
    </>
  );
}
