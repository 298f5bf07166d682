import { STATUSES } from "../../src/domain/claim.ts";
import { changeView } from "../state/actions.ts";
import { toggleMark } from "../state/desk.ts";
import { useExplorer } from "../state/store.ts";
import { StatusMark } from "./status-mark.tsx";

/** Legend and filter in one: the four marks with their words. */
export function StatusChips() {
  const chosen = useExplorer(({ view }) => view.desk.statuses);
  return (
    <fieldset className="chips">
      <legend className="unseen">Status</legend>
      {STATUSES.map((status) => (
        <button
          key={status}
          type="button"
          aria-pressed={chosen.includes(status)}
          onClick={() => changeView((view) => ({ ...view, desk: toggleMark(view.desk, status) }))}
        >
          <StatusMark status={status} isNamed={false} />
          {status}
        </button>
      ))}
    </fieldset>
  );
}
