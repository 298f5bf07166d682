import { Waypoints } from "lucide-react";
import { changeView } from "../state/actions.ts";
import { setRow } from "../state/console-view.ts";
import { useExplorer } from "../state/store.ts";
import type { AnswerRow } from "./answer.ts";

/** Draws what one row is made of, and all rows again. */
export function PictureButton({ row: { place, entities } }: { readonly row: AnswerRow }) {
  const isDrawn = useExplorer(({ view }) => view.console.shape === "graph" && view.console.row === place);
  if (entities.length === 0) return null;
  const toggle = () => changeView((view) => ({ ...view, console: setRow(view.console, isDrawn ? undefined : place) }));
  const words = isDrawn ? "Draw all rows" : "Draw this row in the graph";
  return (
    <button
      type="button"
      className="quotes-button"
      aria-pressed={isDrawn}
      aria-label={words}
      title={words}
      onClick={toggle}
    >
      <Waypoints aria-hidden="true" size={13} />
    </button>
  );
}
