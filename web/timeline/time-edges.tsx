import { sayNumber } from "../components/count.ts";
import type { Entry } from "./list-timeline.ts";
import { listOutside, showTime, type TimeWindow } from "./time-window.ts";

/** Nothing is out of sight in silence: how much lies before and after, and the way to the nearest. */
export function TimeEdges({
  entries,
  window,
  onWindow,
}: {
  readonly entries: readonly Entry[];
  readonly window: TimeWindow;
  readonly onWindow: (window: TimeWindow) => void;
}) {
  const { earlier, later } = listOutside(entries, window);
  const goTo = (entry: Entry | undefined) => () => {
    const start = entry?.moments[0]?.span.start;
    if (start !== undefined) onWindow(showTime(window, start));
  };
  return (
    <div className="time-edges">
      {earlier.length > 0 && (
        <button type="button" className="edge-earlier" onClick={goTo(earlier.at(-1))}>
          ← {sayNumber(earlier.length)} earlier
        </button>
      )}
      {later.length > 0 && (
        <button type="button" className="edge-later" onClick={goTo(later[0])}>
          {sayNumber(later.length)} later →
        </button>
      )}
    </div>
  );
}
