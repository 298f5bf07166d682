import { EyeOff, FoldVertical, Network } from "lucide-react";
import type { EntityId } from "../../src/domain/ids.ts";
import { count, sayNumber } from "../components/count.ts";
import { useGraph } from "../explorer/use-graph.ts";
import { isExpanded } from "../state/reach.ts";
import { useExplorer } from "../state/store.ts";
import { collapseNow, expandOrAsk, hideNow } from "./node-steps.ts";
import { sayWaiting } from "./say-waiting.ts";
import { useWaiting } from "./use-waiting.ts";

/** What can be done about an entity's neighbours, with what waits behind it; `isShort`: as in a row of a list. */
export function NodeActions({ id, isShort = false }: { readonly id: EntityId; readonly isShort?: boolean }) {
  const { name } = useGraph().entity(id);
  const waiting = useWaiting(id);
  const isOpen = useExplorer(({ view }) => isExpanded(view.reach, id));
  const isSelected = useExplorer(({ view }) => view.selection.entity === id);
  const number = waiting.neighbours.length;
  const words = sayWaiting(waiting);
  return (
    <span className="node-actions" data-short={isShort}>
      {!isShort && number > 0 && <span className="waiting">Not shown: {words}</span>}
      {number > 0 && (
        <button
          type="button"
          className="link"
          title={`Not shown: ${words}`}
          aria-label={`Expand ${count(number, "neighbour")} of ${name}: ${words}`}
          onClick={() => expandOrAsk(id)}
        >
          <Network aria-hidden="true" size={13} />
          {!isShort && "Expand"} {sayNumber(number)}
        </button>
      )}
      {isOpen && (
        <button type="button" className="link" aria-label={`Collapse ${name}`} onClick={() => collapseNow(id)}>
          <FoldVertical aria-hidden="true" size={13} />
          {!isShort && "Collapse"}
        </button>
      )}
      {!isSelected && (
        <button type="button" className="link" aria-label={`Hide ${name}`} onClick={() => hideNow(id)}>
          <EyeOff aria-hidden="true" size={13} />
          {!isShort && "Hide"}
        </button>
      )}
    </span>
  );
}
