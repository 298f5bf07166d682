import { ChevronLeft, ChevronRight, Maximize, Minus, Plus } from "lucide-react";
import { EARLIER, FARTHER, FIT, LATER, NEARER, type Step } from "./step-of-key.ts";

const CONTROLS = [
  { label: "Earlier", Icon: ChevronLeft, step: EARLIER },
  { label: "Later", Icon: ChevronRight, step: LATER },
  { label: "Nearer", Icon: Plus, step: NEARER },
  { label: "Farther", Icon: Minus, step: FARTHER },
  { label: "All in sight", Icon: Maximize, step: FIT },
] as const;

/** All that wheel, drag and keys do, for a single click. */
export function TimeControls({ onStep }: { readonly onStep: (step: Step) => void }) {
  return (
    <div className="time-controls">
      {CONTROLS.map(({ label, Icon, step }) => (
        <button
          key={label}
          type="button"
          className="icon-button"
          aria-label={label}
          title={label}
          onClick={() => onStep(step)}
        >
          <Icon aria-hidden="true" size={16} />
        </button>
      ))}
    </div>
  );
}
