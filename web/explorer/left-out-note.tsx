import { changeView } from "../state/actions.ts";
import { showHidden } from "../state/view.ts";
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

/** Nothing is hidden in silence: how many claims the filters keep off the canvas, and why. */
export function LeftOutNote() {
  const { left } = useShown();
  if (left.total === 0) return null;
  return (
    <p className="left-out" role="status">
      <span>
        {left.total} hidden: {sayReasons(left)}
      </span>
      <button type="button" className="link" onClick={() => changeView(showHidden)}>
        show
      </button>
    </p>
  );
}

/** `planned 5 · by type 2`. */
export function sayReasons({ reasons }: Pick<LeftOut, "reasons">): string {
  return [...reasons].map(([reason, number]) => `${WORDS[reason] ?? reason} ${number}`).join(" · ");
}
