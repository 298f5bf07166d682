import type { EntityId } from "../../src/domain/ids.ts";
import { count } from "../components/count.ts";
import { askConnections } from "../paths/ask-connections.ts";
import { changeView } from "../state/actions.ts";
import { MOST_ENDS } from "../state/connect.ts";
import { clearPicked, usePicked } from "../state/picked.ts";
import { hide } from "../state/reach.ts";
import { useShown } from "./use-shown.ts";

/** What can be done with all that was picked. */
export function PickedBar() {
  const picked = usePicked((state) => state.picked);
  const { distances } = useShown();
  const here = picked.filter((id) => distances.has(id));
  if (here.length === 0) return null;
  const rest = [...distances.keys()].filter((id) => !picked.includes(id));
  return (
    <div className="picked-bar" role="toolbar" aria-label="Picked entities">
      <span role="status">{count(here.length, "entity", "entities")} picked</span>
      <button type="button" className="link" onClick={() => hideAll(here)}>
        Hide
      </button>
      <button type="button" className="link" disabled={rest.length === 0} onClick={() => hideAll(rest)}>
        Only these
      </button>
      <button
        type="button"
        className="link"
        disabled={here.length < 2 || here.length > MOST_ENDS}
        onClick={() => askConnections(...here)}
      >
        What connects them?
      </button>
      <button type="button" className="link" onClick={clearPicked}>
        Clear
      </button>
    </div>
  );
}

/** In one step, which Back undoes. */
function hideAll(entities: readonly EntityId[]): void {
  changeView((view) => {
    // What stands in the middle stays: without it nothing around it would be shown.
    const others = entities.filter((id) => id !== view.selection.entity);
    return { ...view, reach: others.reduce(hide, view.reach) };
  });
  clearPicked();
}
