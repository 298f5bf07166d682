import { useEffect, useState } from "react";
import { changeView } from "../state/actions.ts";
import { type Period, setPeriod } from "../state/desk.ts";
import { useExplorer } from "../state/store.ts";
import { fromPeriod, type TimeWindow, toPeriod } from "./time-window.ts";

/** The address follows once a gesture is over: browsers refuse to be told of every step of a wheel. */
const REST = 300;

/** What of time is in sight: as the link says, else `first`. The link follows what the reader does and leads it. */
export function useTimeWindow(first: TimeWindow): readonly [TimeWindow, (window: TimeWindow) => void] {
  const period = useExplorer(({ view }) => view.desk.period);
  const [window, setWindow] = useState(() => (period ? fromPeriod(period) : first));
  // biome-ignore lint/correctness/useExhaustiveDependencies: Back and Forward change the period; a step of the reader's own has it already.
  useEffect(() => {
    if (!isSame(period, periodOf(window, first))) setWindow(period ? fromPeriod(period) : first);
  }, [period]);
  useEffect(() => {
    const timer = setTimeout(() => {
      const next = periodOf(window, first);
      const { desk } = useExplorer.getState().view;
      if (!isSame(desk.period, next)) changeView((view) => ({ ...view, desk: setPeriod(view.desk, next) }));
    }, REST);
    return () => clearTimeout(timer);
  }, [window, first]);
  return [window, setWindow];
}

/** The first window has no period: its link is the one without. */
function periodOf(window: TimeWindow, first: TimeWindow): Period | undefined {
  return window.from === first.from && window.to === first.to ? undefined : toPeriod(window);
}

function isSame(a: Period | undefined, b: Period | undefined): boolean {
  return a?.from === b?.from && a?.to === b?.to;
}
