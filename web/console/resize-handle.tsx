import type { KeyboardEvent, PointerEvent } from "react";
import { isKey } from "../keys/is-key.ts";
import { changeAppearance } from "../state/actions.ts";
import { resizeConsole } from "../state/appearance.ts";
import { useExplorer } from "../state/store.ts";

const STEP = 32;

/** The upper edge of the console: pulled, or moved with the arrow keys. */
export function ResizeHandle() {
  const height = useExplorer(({ appearance }) => appearance.consoleHeight);
  const resize = (next: number) =>
    changeAppearance((appearance) => resizeConsole(appearance, next, window.innerHeight));
  const onMove = (event: PointerEvent) => {
    if (event.currentTarget.hasPointerCapture(event.pointerId)) resize(window.innerHeight - event.clientY);
  };
  const onKey = (event: KeyboardEvent) => {
    const step = isKey(event, "taller") ? STEP : isKey(event, "lower") ? -STEP : 0;
    if (step === 0) return;
    event.preventDefault();
    resize(height + step);
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: an <hr> takes no focus and no value; this is the separator that ARIA calls a window splitter.
    <div
      className="console-edge"
      role="separator"
      aria-orientation="horizontal"
      aria-label="Height of the console"
      aria-valuenow={height}
      aria-valuemin={0}
      aria-valuemax={window.innerHeight}
      tabIndex={0}
      onPointerDown={(event) => event.currentTarget.setPointerCapture(event.pointerId)}
      onPointerMove={onMove}
      onKeyDown={onKey}
    />
  );
}
