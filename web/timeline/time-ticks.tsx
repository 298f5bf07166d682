import { listTicks } from "./list-ticks.ts";
import type { TimeWindow } from "./time-window.ts";

/** Round times over the lanes, each with a line down through them. */
export function TimeTicks({ window, width }: { readonly window: TimeWindow; readonly width: number }) {
  return (
    <div className="time-ticks" aria-hidden="true">
      {listTicks(window, width).map(({ x, words, isYear }) => (
        <span key={`${words} ${x}`} data-year={isYear} style={{ left: x }}>
          {words}
        </span>
      ))}
    </div>
  );
}
