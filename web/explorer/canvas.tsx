import { useDeferredValue, useMemo, useRef, useState } from "react";
import { useGrounds } from "../communities/use-grounds.ts";
import { count } from "../components/count.ts";
import { Minimap } from "../minimap/minimap.tsx";
import { expandOrAsk } from "../neighbours/node-steps.ts";
import { changeView, showEvidence } from "../state/actions.ts";
import { setTools, useCanvasTools } from "../state/canvas-tools.ts";
import { pickAll, togglePicked, usePicked } from "../state/picked.ts";
import { pin, usePins } from "../state/pins.ts";
import { selectClaim } from "../state/selection.ts";
import { useExplorer } from "../state/store.ts";
import { centreOn, type View } from "../state/view.ts";
import { useTrail } from "../trail/trail-store.ts";
import { walkOnCanvas } from "../trail/walk-keys.ts";
import { WalkNote } from "../trail/walk-note.tsx";
import { buildScene, type Hovered } from "./build-scene.ts";
import { CanvasControls } from "./canvas-controls.tsx";
import type { PointerEvents } from "./listen-to-pointer.ts";
import { PickedBar } from "./picked-bar.tsx";
import type { Scene } from "./reducers.ts";
import type { Shown } from "./shown.ts";
import { useGraph, useTheme, useTypeLooks } from "./use-graph.ts";
import { usePicture } from "./use-picture.ts";
import { useShown } from "./use-shown.ts";

const CANVAS_KEYS = "Graph. Arrow keys walk the connections, Enter goes there, Backspace returns.";

/** The graph as a picture. It shows what the state says; the pointer is all that it tells back. */
export function Canvas() {
  const [hovered, setHovered] = useState<Hovered>({});
  // Deferred: card and list answer a click at once, however much there is to draw.
  const scene = useDeferredValue(useScene(usePreviewed(hovered)));
  const easel = { container: useRef<HTMLDivElement>(null), text: useRef<HTMLCanvasElement>(null) };
  const events = useEvents(scene.shown, setHovered);
  const { renderer, placement, isLayingOut } = usePicture(scene, easel, events);
  const ground = useRef<HTMLCanvasElement>(null);
  const grounds = useGrounds(ground, { renderer, placement, scene });
  const size = scene.shown.distances.size;
  return (
    <>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: an application takes keys, and no element is a picture that they walk through */}
      <div className="canvas" role="application" aria-label={CANVAS_KEYS} tabIndex={0} onKeyDown={walkOnCanvas}>
        <canvas ref={ground} className="canvas-ground" />
        <div
          ref={easel.container}
          className="canvas-drawing"
          role="img"
          aria-label={`A picture of ${size} entities and the claims between them. The list holds the same.`}
        />
        <canvas ref={easel.text} className="canvas-text" />
        <WalkNote />
        {isLayingOut && (
          <p className="canvas-wait" role="status" data-over={renderer !== undefined}>
            Laying out {count(size, "entity", "entities")}
          </p>
        )}
        {grounds > 0 && <p className="canvas-note">{count(grounds, "community", "communities")} of those shown</p>}
        {renderer && placement && <Minimap renderer={renderer} placement={placement} scene={scene} />}
        <PickedBar />
      </div>
      <CanvasControls renderer={renderer} />
    </>
  );
}

/** What the arrow keys stand on looks as if the pointer were on it, where that is on nothing. */
function usePreviewed(hovered: Hovered): Hovered {
  const preview = useTrail((state) => state.preview);
  return useMemo(() => (preview && !hovered.node && !hovered.edge ? { node: preview } : hovered), [hovered, preview]);
}

function useScene(hovered: Hovered): Scene {
  const index = useGraph();
  const view = useExplorer((state) => state.view);
  const shown = useShown();
  const theme = useTheme();
  const looks = useTypeLooks();
  const pins = usePins((state) => state.pins);
  const chosen = usePicked((state) => state.picked);
  const pinned = useMemo(() => new Set(pins.keys()), [pins]);
  const picked = useMemo(() => new Set(chosen), [chosen]);
  return useMemo(
    () => buildScene({ index, view, shown, hovered, pinned, picked, theme, looks }),
    [index, view, shown, hovered, pinned, picked, theme, looks],
  );
}

/** The same as long as the canvas is there. */
function useEvents(shown: Shown, onHover: (hovered: Hovered) => void): PointerEvents {
  const latest = useRef(shown);
  latest.current = shown;
  return useMemo(
    () => ({
      clickNode: (id, isExpanding) => (isExpanding ? expandOrAsk(id) : changeView((view) => centreOn(view, id))),
      clickEdge(id) {
        changeView((view) => openEdge(view, id, latest.current));
        showEvidence();
      },
      pickNode: togglePicked,
      isBoxing: () => useCanvasTools.getState().isBoxing,
      pickBox(ids) {
        pickAll(ids.filter((id) => latest.current.distances.has(id)));
        setTools({ isBoxing: false });
      },
      dropNode: pin,
      hover: (node, edge) => onHover({ ...(node && { node }), ...(edge && { edge }) }),
    }),
    [onHover],
  );
}

/** The best documented claim of a line, in the card that is open, or in that of its subject. */
function openEdge(view: View, edge: string, shown: Shown): View {
  const [claim] = [...(shown.bundles.get(edge) ?? [])].sort((a, b) => b.documents - a.documents);
  if (!claim) return view;
  const { entity } = view.selection;
  if (entity === claim.subject || entity === claim.object) {
    return { ...view, selection: selectClaim(view.selection, entity, claim.id) };
  }
  const centred = centreOn(view, claim.subject);
  return { ...centred, selection: selectClaim(centred.selection, claim.subject, claim.id) };
}
