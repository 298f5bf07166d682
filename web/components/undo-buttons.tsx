import { Redo2, Undo2 } from "lucide-react";
import { ariaKeys } from "../keys/print-key.ts";
import { goBack, goForward, useSteps } from "../state/history.ts";

/** Back and forth through the steps of this page, as the browser's own buttons do, but never out of it. */
export function UndoButtons() {
  const { step, last } = useSteps();
  return (
    <span className="undo-buttons">
      <button
        type="button"
        className="icon-button"
        aria-label="Undo"
        aria-keyshortcuts={ariaKeys("undo")}
        disabled={step <= 0}
        onClick={goBack}
      >
        <Undo2 aria-hidden="true" size={16} />
      </button>
      <button
        type="button"
        className="icon-button"
        aria-label="Redo"
        aria-keyshortcuts={ariaKeys("redo")}
        disabled={step >= last}
        onClick={goForward}
      >
        <Redo2 aria-hidden="true" size={16} />
      </button>
    </span>
  );
}
