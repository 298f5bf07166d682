import { count, sayNumber } from "../components/count.ts";
import { changeView } from "../state/actions.ts";
import { useExplorer } from "../state/store.ts";
import { showHidden, showHiddenByHand } from "../state/view.ts";
import type { LeftOut } from "./shown.ts";
import { useShown } from "./use-shown.ts";

/** A status stands for itself. */
const WORDS: Readonly<Record<string, string>> = {
  predicate: "by predicate",
  type: "by type",
  source: "by source",
  publisher: "by publisher",
  documents: "in too few documents",
  publishers: "by too few publishers",
  undisputed: "undisputed",
  date: "by date",
  undated: "undated",
  hand: "by hand",
};

/** Nothing is hidden in silence: how many claims are kept off the canvas and why, how many entities by hand, and the way back. */
export function LeftOutNote() {
  const { left } = useShown();
  const byHand = useExplorer(({ view }) => view.reach.hidden.length);
  if (left.total === 0 && byHand === 0) return null;
  return (
    <p className="left-out" role="status">
      {left.total > 0 && (
        <>
          <span>
            {sayNumber(left.total)} hidden: {sayReasons(left)}
          </span>
          <button type="button" className="link" onClick={() => changeView(showHidden)}>
            show
          </button>
        </>
      )}
      {byHand > 0 && (
        <button type="button" className="link" onClick={() => changeView(showHiddenByHand)}>
          show {count(byHand, "entity", "entities")} hidden by hand
        </button>
      )}
    </p>
  );
}

/** `planned 5 · by type 2`. */
export function sayReasons({ reasons }: Pick<LeftOut, "reasons">): string {
  return [...reasons].map(([reason, number]) => `${WORDS[reason] ?? reason} ${sayNumber(number)}`).join(" · ");
}
