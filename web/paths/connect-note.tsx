import { count } from "../components/count.ts";
import { useShown } from "../explorer/use-shown.ts";
import { changeView } from "../state/actions.ts";
import { toggleDrawn } from "../state/connect.ts";
import { useExplorer } from "../state/store.ts";
import { setConnect } from "../state/view.ts";

/** The canvas shows an answer and nothing else: said, with the way back. */
export function ConnectNote() {
  const connect = useExplorer(({ view }) => view.connect);
  const { distances } = useShown();
  const drawn = connect?.drawn;
  if (!connect || drawn === undefined) return null;
  const what = connect.by === "paths" ? "path" : "common neighbour";
  return (
    <p className="left-out" role="status">
      <span>
        Only {drawn === "all" ? `the ${what}s` : `${what} ${drawn + 1}`}: {count(distances.size, "entity", "entities")}
      </span>
      <button
        type="button"
        className="link"
        onClick={() => changeView((view) => setConnect(view, toggleDrawn(connect, drawn)))}
      >
        show the graph again
      </button>
    </p>
  );
}
