import { count } from "../components/count.ts";
import { changeView } from "../state/actions.ts";
import { type ConsoleView, setRow, setShape } from "../state/console-view.ts";
import { useExplorer } from "../state/store.ts";
import { pictureOf, useShown } from "./use-shown.ts";

/** The canvas shows a query's result, or a row of it, and nothing else: said, with the way back. */
export function PictureNote() {
  const picture = useExplorer(pictureOf);
  const { distances } = useShown();
  if (!picture) return null;
  const isRow = "place" in picture;
  const what = isRow ? `row ${picture.place + 1} of the result` : "the result of the query";
  return (
    <p className="left-out" role="status">
      <span>
        Only {what}: {count(distances.size, "entity", "entities")}
      </span>
      {isRow && <Step words="all rows" change={(console) => setRow(console, undefined)} />}
      <Step words="show the graph again" change={(console) => setShape(console, "table")} />
    </p>
  );
}

function Step({ words, change }: { readonly words: string; readonly change: (console: ConsoleView) => ConsoleView }) {
  return (
    <button
      type="button"
      className="link"
      onClick={() => changeView((view) => ({ ...view, console: change(view.console) }))}
    >
      {words}
    </button>
  );
}
