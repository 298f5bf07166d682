import { useEffect, useMemo, useRef, useState } from "react";
import { expandOrAsk } from "../neighbours/node-steps.ts";
import { changeAppearance, changeView } from "../state/actions.ts";
import { selectClaim } from "../state/selection.ts";
import { useExplorer } from "../state/store.ts";
import { centreOn, type View } from "../state/view.ts";
import { useTrail } from "../trail/trail-store.ts";
import { walkOnCanvas } from "../trail/walk-keys.ts";
import { WalkNote } from "../trail/walk-note.tsx";
import { buildScene, type Hovered } from "./build-scene.ts";
import { CanvasControls } from "./canvas-controls.tsx";
import { buildDisplayGraph, type DisplayGraph } from "./display-graph.ts";
import type { Scene } from "./reducers.ts";
import { createRenderer, type PointerEvents, type Renderer } from "./renderer.ts";
import { requestLayout } from "./request-layout.ts";
import type { Shown } from "./shown.ts";
import { useGraph, useTheme, useTypeLooks } from "./use-graph.ts";
import { useShown } from "./use-shown.ts";
import { setLabelSource } from "./window-handle.ts";

const CANVAS_KEYS = "Graph. Arrow keys walk the connections, Enter goes there, Backspace returns.";

/** The graph as a picture. It shows what the state says; the pointer is all that it tells back. */
export function Canvas() {
  const [hovered, setHovered] = useState<Hovered>({});
  const scene = useScene(usePreviewed(hovered));
  const { container, text, renderer } = useRenderer(scene, setHovered);
  useEffect(() => renderer?.show(scene), [renderer, scene]);
  const size = scene.shown.distances.size;
  return (
    <>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: an application takes keys, and no element is a picture that they walk through */}
      <div className="canvas" role="application" aria-label={CANVAS_KEYS} tabIndex={0} onKeyDown={walkOnCanvas}>
        <div
          ref={container}
          className="canvas-drawing"
          role="img"
          aria-label={`A picture of ${size} entities and the claims between them. The list holds the same.`}
        />
        <canvas ref={text} className="canvas-text" />
        <WalkNote />
        {!renderer && <p className="canvas-wait">Laying out the graph</p>}
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
  return useMemo(
    () => buildScene({ index, view, shown, hovered, theme, looks }),
    [index, view, shown, hovered, theme, looks],
  );
}

function useRenderer(scene: Scene, onHover: (hovered: Hovered) => void) {
  const index = useGraph();
  const container = useRef<HTMLDivElement>(null);
  const text = useRef<HTMLCanvasElement>(null);
  const latest = useRef(scene);
  latest.current = scene;
  const [renderer, setRenderer] = useState<Renderer>();
  useEffect(() => {
    const graph = buildDisplayGraph(index);
    const layout = requestLayout(graph);
    let made: Renderer | undefined;
    layout.done.then(() => {
      if (!container.current || !text.current) return;
      const events = eventsOf(graph, () => latest.current.shown, onHover);
      made = createRenderer(container.current, text.current, graph, latest.current, events);
      setLabelSource(made.labels);
      setRenderer(made);
    });
    return () => {
      layout.stop();
      setLabelSource(undefined);
      made?.kill();
    };
  }, [index, onHover]);
  return { container, text, renderer };
}

function eventsOf(graph: DisplayGraph, shown: () => Shown, onHover: (hovered: Hovered) => void): PointerEvents {
  return {
    clickNode: (id, isExpanding) => (isExpanding ? expandOrAsk(id) : changeView((view) => centreOn(view, id))),
    clickEdge: (id) => {
      changeView((view) => openEdge(view, graph, id, shown()));
      changeAppearance((appearance) => ({ ...appearance, pane: "evidence" }));
    },
    hover: (node, edge) => onHover({ ...(node && { node }), ...(edge && { edge }) }),
  };
}

/** The best documented claim of a line, in the card that is open, or in that of its subject. */
function openEdge(view: View, graph: DisplayGraph, edge: string, shown: Shown): View {
  const claims = shown.bundles.get(edge) ?? graph.getEdgeAttribute(edge, "bundle").claims;
  const [claim] = [...claims].sort((a, b) => b.documents - a.documents);
  if (!claim) return view;
  const { entity } = view.selection;
  if (entity === claim.subject || entity === claim.object) {
    return { ...view, selection: selectClaim(view.selection, entity, claim.id) };
  }
  const centred = centreOn(view, claim.subject);
  return { ...centred, selection: selectClaim(centred.selection, claim.subject, claim.id) };
}
