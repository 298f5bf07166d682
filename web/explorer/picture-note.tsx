import { count } from "../components/count.ts";
import { changeView } from "../state/actions.ts";
import { setShape } from "../state/console-view.ts";
import { useExplorer } from "../state/store.ts";
import { pictureOf, useShown } from "./use-shown.ts";

/** The canvas shows a query's result and nothing else: said, with the way back. */
export function PictureNote() {
  const isPicture = useExplorer((state) => pictureOf(state) !== undefined);
  const { distances } = useShown();
  if (!isPicture) return null;
  return (
    <p className="left-out" role="status">
      <span>Only the result of the query: {count(distances.size, "entity", "entities")}</span>
      <button
        type="button"
        className="link"
        onClick={() => changeView((view) => ({ ...view, console: setShape(view.console, "table") }))}
      >
        show the graph again
      </button>
    </p>
  );
}
