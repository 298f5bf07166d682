import { useMemo } from "react";
import type { EntityId } from "../../src/domain/ids.ts";
import { claimsBetween } from "../../src/query/claims-between.ts";
import { Name } from "../components/name.tsx";
import { Pictogram } from "../components/pictogram.tsx";
import { useGraph } from "../explorer/use-graph.ts";
import { printKey } from "../keys/print-key.ts";
import { NodeActions } from "../neighbours/node-actions.tsx";
import { openGraphOf } from "../neighbours/open-graph.ts";
import { sayStep } from "../paths/say-step.ts";
import { useExplorer } from "../state/store.ts";
import { useTrail } from "./trail-store.ts";

const KEYS_HERE = [
  `${printKey("goThere")} go`,
  `${printKey("goReturn")} return`,
  `${printKey("expand")} expand`,
  `${printKey("hide")} hide`,
  `${printKey("paths")} paths`,
].join(" · ");

/** Says which connected entity the arrow keys stand on, what connects it and what can be done there. */
export function WalkNote() {
  const { entities } = useGraph().graph;
  const at = useTrail((state) => state.preview);
  // A rebuilt graph may no longer have it.
  const preview = useMemo(() => entities.find(({ id }) => id === at)?.id, [entities, at]);
  return (
    <div className="walk-note" role="status" data-open={preview !== undefined}>
      {preview && <Preview id={preview} />}
    </div>
  );
}

function Preview({ id }: { readonly id: EntityId }) {
  const index = useGraph();
  const view = useExplorer((state) => state.view);
  const { entity } = view.selection;
  const claims = entity === undefined ? [] : claimsBetween(openGraphOf(index, view), entity, id);
  const words = [...new Set(claims.map((claim) => sayStep(index.schema, claim, entity ?? id)))].join(", ");
  const { name, type } = index.entity(id);
  return (
    <>
      <p className="walk-name">
        {words !== "" && <span className="quiet">{words}</span>} <Pictogram type={type} />
        <Name>{name}</Name>
      </p>
      <NodeActions id={id} />
      <p className="quiet">{KEYS_HERE}</p>
    </>
  );
}
