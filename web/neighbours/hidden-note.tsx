import { sayNumber } from "../components/count.ts";
import { changeView } from "../state/actions.ts";
import { unhideAll } from "../state/reach.ts";
import { useExplorer } from "../state/store.ts";

/** What was taken off the canvas by hand, with the way back. */
export function HiddenNote() {
  const number = useExplorer(({ view }) => view.reach.hidden.length);
  if (number === 0) return null;
  return (
    <p className="left-out" role="status">
      <span>hidden by hand: {sayNumber(number)}</span>
      <button
        type="button"
        className="link"
        aria-label="show what is hidden by hand"
        onClick={() => changeView((view) => ({ ...view, reach: unhideAll(view.reach) }))}
      >
        show
      </button>
    </p>
  );
}
