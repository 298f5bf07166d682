import { lazy, Suspense, useEffect } from "react";
import { ConsoleDock } from "../console/console-dock.tsx";
import { DisagreementsView } from "../disagreements/disagreements-view.tsx";
import { EntityCard } from "../evidence/entity-card.tsx";
import { Overview } from "../evidence/overview.tsx";
import { SourceList } from "../evidence/source-list.tsx";
import { SourceReader } from "../evidence/source-reader.tsx";
import { LeftOutNote } from "../explorer/left-out-note.tsx";
import { PictureNote } from "../explorer/picture-note.tsx";
import { Twin } from "../explorer/twin.tsx";
import { useGraph } from "../explorer/use-graph.ts";
import { KeysDialog } from "../keys/keys-dialog.tsx";
import { useKeys } from "../keys/use-keys.ts";
import { Ledger } from "../ledger/ledger.tsx";
import { nothingExtracted, noWebGl } from "../messages.ts";
import { ExpandDialog } from "../neighbours/expand-dialog.tsx";
import { HiddenNote } from "../neighbours/hidden-note.tsx";
import { ConnectNote } from "../paths/connect-note.tsx";
import { ConnectPanel } from "../paths/connect-panel.tsx";
import { Rail } from "../rail/rail.tsx";
import { Review } from "../review/review.tsx";
import { Search } from "../search/search.tsx";
import { SourcesView } from "../sources/sources-view.tsx";
import { isPicture, STAGE_WORDS, type Stage, titleOf } from "../state/stage.ts";
import { useExplorer } from "../state/store.ts";
import { TimelineView } from "../timeline/timeline-view.tsx";
import { followTrail } from "../trail/follow-trail.ts";
import { TrailBar } from "../trail/trail-bar.tsx";
import { FirstHint } from "./first-hint.tsx";
import { hasWebGl } from "./has-web-gl.ts";
import { Header } from "./header.tsx";
import { Notice } from "./notice.tsx";
import { Questions } from "./questions.tsx";
import { useStage } from "./use-stage.ts";

/** Apart from the rest: Sigma cannot even be loaded where there is no WebGL, and the list need not wait for it. */
const Canvas = lazy(() => import("../explorer/canvas.tsx").then(({ Canvas }) => ({ default: Canvas })));

/** Rail, canvas and evidence, side by side or as sheets, see `layout.css`. */
export function Workbench() {
  useKeys();
  useTrailFollowing();
  const pane = useExplorer(({ appearance }) => appearance.pane);
  const hasPanel = useExplorer(({ view }) => view.selection.entity !== undefined || view.connect !== undefined);
  const stage = useStage();
  useTitle();
  return (
    <div className="workbench" data-pane={pane} data-desk={!isPicture(stage)} data-panel={hasPanel}>
      <Header />
      {isPicture(stage) ? <PictureStage stage={stage} /> : <DeskStage stage={stage} />}
      <aside className="panel" aria-label="Evidence">
        <Panel />
      </aside>
      <ConsoleDock />
      <SourceReader />
      <Search />
      <ExpandDialog />
      <KeysDialog />
      <Review />
    </div>
  );
}

/** What was asked about several entities goes before the card of one. */
function Panel() {
  // Not the whole view: the card of a hub is long, and nothing in it changes with the reach or the filters.
  const connect = useExplorer(({ view }) => view.connect);
  const entity = useExplorer(({ view }) => view.selection.entity);
  if (connect) return <ConnectPanel connect={connect} />;
  return entity ? <EntityCard key={entity} id={entity} /> : <Overview />;
}

function useTrailFollowing(): void {
  const index = useGraph();
  useEffect(() => followTrail(index), [index]);
}

function useTitle(): void {
  const title = useExplorer(({ view }) => titleOf(view.stage));
  useEffect(() => {
    document.title = title;
  }, [title]);
}

/** The neighbourhood, as graph or as list, with the rail that chooses it. */
function PictureStage({ stage }: { readonly stage: Stage }) {
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
          <HiddenNote />
          <LeftOutNote />
        </div>
      </main>
    </>
  );
}

/** The views that have filters of their own and need the room. */
function DeskStage({ stage }: { readonly stage: Stage }) {
  return (
    <main className="stage desk">
      <h2 className="unseen">{STAGE_WORDS[stage]}</h2>
      <DeskView stage={stage} />
      <Notice />
    </main>
  );
}

function DeskView({ stage }: { readonly stage: Stage }) {
  if (stage === "ledger") return <Ledger />;
  if (stage === "timeline") return <TimelineView />;
  return stage === "disagreements" ? <DisagreementsView /> : <SourcesView />;
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
