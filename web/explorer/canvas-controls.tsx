import { Maximize, Minus, Plus } from "lucide-react";
import type { Renderer } from "./renderer.ts";

const STEP = 1.5;

export function CanvasControls({ renderer }: { readonly renderer: Renderer | undefined }) {
  return (
    <div className="canvas-controls">
      <span className="hint">Click: go there · Shift-click: expand</span>
      <button type="button" className="icon-button" aria-label="Nearer" onClick={() => renderer?.zoom(1 / STEP)}>
        <Plus aria-hidden="true" size={16} />
      </button>
      <button type="button" className="icon-button" aria-label="Farther" onClick={() => renderer?.zoom(STEP)}>
        <Minus aria-hidden="true" size={16} />
      </button>
      <button type="button" className="icon-button" aria-label="All in sight" onClick={() => renderer?.fit()}>
        <Maximize aria-hidden="true" size={15} />
      </button>
    </div>
  );
}
