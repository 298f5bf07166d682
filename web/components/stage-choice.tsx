import { changeAppearance, changeView } from "../state/actions.ts";
import { closePane } from "../state/appearance.ts";
import { STAGE_WORDS, STAGES, type Stage } from "../state/stage.ts";
import { useExplorer } from "../state/store.ts";
import { goToStage } from "../state/view.ts";
import { addressOf } from "./go-to.ts";
import { Menu } from "./menu.tsx";
import { useStage } from "./use-stage.ts";

/** The views of the page: tabs where there is room, else a menu. */
export function StageChoice() {
  const stage = useStage();
  const view = useExplorer((state) => state.view);
  return (
    <>
      <nav className="tabs" aria-label="Views">
        {STAGES.map((each, place) => (
          <a
            key={each}
            href={addressOf(goToStage(view, each))}
            aria-current={each === stage ? "page" : undefined}
            aria-keyshortcuts={String(place + 1)}
            title={`${STAGE_WORDS[each]} (${place + 1})`}
            onClick={() => changeAppearance(closePane)}
          >
            {STAGE_WORDS[each]}
          </a>
        ))}
      </nav>
      <span className="stage-menu">
        <Menu
          label="View"
          options={STAGES.map((value) => ({ value, word: STAGE_WORDS[value] }))}
          chosen={stage}
          onChoose={choose}
        />
      </span>
    </>
  );
}

function choose(stage: Stage): void {
  changeAppearance(closePane);
  changeView((view) => goToStage(view, stage));
}
