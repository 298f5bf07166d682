import { PanelLeft, PanelRight, Search } from "lucide-react";
import { useGraph } from "../explorer/use-graph.ts";
import { ReviewButton } from "../review/review-button.tsx";
import { setSearching } from "../search/search.tsx";
import { changeView } from "../state/actions.ts";
import { showWholeGraph } from "../state/view.ts";
import { CopyLink } from "./copy-link.tsx";
import { count } from "./count.ts";
import { PaneButton } from "./pane-button.tsx";
import { StageChoice } from "./stage-choice.tsx";
import { ThemeButton } from "./theme-button.tsx";

/** A keyboard shortcut as this system writes it. */
const SHORTCUT = /Mac|iP/.test(navigator.platform) ? "⌘ K" : "Ctrl K";

export function Header() {
  const { graph } = useGraph();
  return (
    <header className="header">
      <PaneButton pane="filters" label="Filters and legend" Icon={PanelLeft} />
      <h1>
        <button type="button" className="brand" onClick={() => changeView(showWholeGraph)} title="Show the whole graph">
          Countersign
        </button>
      </h1>
      <p className="corpus">
        {count(graph.documents.length, "source")} · {count(graph.entities.length, "entity", "entities")} ·{" "}
        {count(graph.claims.length, "claim")}
      </p>
      <button
        type="button"
        className="search-button"
        aria-keyshortcuts="Control+K Meta+K /"
        onClick={() => setSearching(true)}
      >
        <Search aria-hidden="true" size={15} />
        <span className="word">Search names and words</span>
        <kbd>{SHORTCUT}</kbd>
      </button>
      <StageChoice />
      <ReviewButton />
      <CopyLink />
      <ThemeButton />
      <PaneButton pane="evidence" label="Evidence" Icon={PanelRight} />
    </header>
  );
}
