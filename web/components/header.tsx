import { CircleHelp, PanelLeft, PanelRight, Search } from "lucide-react";
import { useGraph } from "../explorer/use-graph.ts";
import { showKeys } from "../keys/keys-dialog.tsx";
import { ariaKeys, printKey } from "../keys/print-key.ts";
import { ReviewButton } from "../review/review-button.tsx";
import { setSearching } from "../search/search.tsx";
import { ShareMenu } from "../share/share-menu.tsx";
import { changeView } from "../state/actions.ts";
import { showWholeGraph } from "../state/view.ts";
import { count } from "./count.ts";
import { PaneButton } from "./pane-button.tsx";
import { StageChoice } from "./stage-choice.tsx";
import { ThemeButton } from "./theme-button.tsx";
import { UndoButtons } from "./undo-buttons.tsx";

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
        aria-keyshortcuts={ariaKeys("search")}
        onClick={() => setSearching(true)}
      >
        <Search aria-hidden="true" size={15} />
        <span className="word">Search names and words</span>
        <kbd>{printKey("search")}</kbd>
      </button>
      <StageChoice />
      <UndoButtons />
      <ReviewButton />
      <ThemeButton />
      <button
        type="button"
        className="icon-button keys-button"
        aria-label="Keys"
        aria-keyshortcuts={ariaKeys("keys")}
        onClick={() => showKeys(true)}
      >
        <CircleHelp aria-hidden="true" size={16} />
      </button>
      <ShareMenu />
      <PaneButton pane="evidence" label="Evidence" Icon={PanelRight} />
    </header>
  );
}
