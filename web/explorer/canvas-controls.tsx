import { Maximize, Minus, Plus, Shapes, SquareDashedMousePointer } from "lucide-react";
import { PictureMenu } from "../picture/picture-menu.tsx";
import { setTools, useCanvasTools } from "../state/canvas-tools.ts";
import { PinMenu } from "./pin-menu.tsx";
import type { Renderer } from "./renderer.ts";

const STEP = 1.5;

export function CanvasControls({ renderer }: { readonly renderer: Renderer | undefined }) {
  const { isBoxing, hasGrounds } = useCanvasTools();
  return (
    <div className="canvas-controls">
      <span className="hint">Click: go there · Shift-click: expand · Shift-drag: pick</span>
      <PinMenu />
      <button
        type="button"
        className="icon-button"
        aria-pressed={isBoxing}
        aria-label="Pick with a box"
        title="Pick with a box (Shift-drag)"
        onClick={() => setTools({ isBoxing: !isBoxing })}
      >
        <SquareDashedMousePointer aria-hidden="true" size={15} />
      </button>
      <button
        type="button"
        className="icon-button"
        aria-pressed={hasGrounds}
        aria-label="Communities"
        title="Communities: who hangs together more than with the rest"
        onClick={() => setTools({ hasGrounds: !hasGrounds })}
      >
        <Shapes aria-hidden="true" size={15} />
      </button>
      {renderer && <PictureMenu renderer={renderer} />}
      <button
        type="button"
        className="icon-button zoom-button"
        aria-label="Nearer"
        onClick={() => renderer?.zoom(1 / STEP)}
      >
        <Plus aria-hidden="true" size={16} />
      </button>
      <button
        type="button"
        className="icon-button zoom-button"
        aria-label="Farther"
        onClick={() => renderer?.zoom(STEP)}
      >
        <Minus aria-hidden="true" size={16} />
      </button>
      <button type="button" className="icon-button" aria-label="All in sight" onClick={() => renderer?.fit()}>
        <Maximize aria-hidden="true" size={15} />
      </button>
    </div>
  );
}
