import { useEffect } from "react";
import { ConsoleDock } from "../console/console-dock.tsx";
import { DisagreementsView } from "../disagreements/disagreements-view.tsx";
import { EntityCard } from "../evidence/entity-card.tsx";
import { Overview } from "../evidence/overview.tsx";
import { SourceReader } from "../evidence/source-reader.tsx";
import { useGraph } from "../explorer/use-graph.ts";
import { KeysDialog } from "../keys/keys-dialog.tsx";
import { useKeys } from "../keys/use-keys.ts";
import { Ledger } from "../ledger/ledger.tsx";
import { ExpandDialog } from "../neighbours/expand-dialog.tsx";
import { ConnectPanel } from "../paths/connect-panel.tsx";
import { Review } from "../review/review.tsx";
import { Search } from "../search/search.tsx";
import { SourcesView } from "../sources/sources-view.tsx";
import { isPicture, STAGE_WORDS, type Stage, titleOf } from "../state/stage.ts";
import { useExplorer } from "../state/store.ts";
import { TimelineView } from "../timeline/timeline-view.tsx";
import { followTrail } from "../trail/follow-trail.ts";
import { Header } from "./header.tsx";
import { Notice } from "./notice.tsx";
import { PictureStage } from "./picture-stage.tsx";
import { useStage } from "./use-stage.ts";

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
