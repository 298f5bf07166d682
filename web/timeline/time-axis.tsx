import { useVirtualizer } from "@tanstack/react-virtual";
import { type KeyboardEvent, useEffect, useMemo, useRef, useState } from "react";
import { useExplorer } from "../state/store.ts";
import type { Entry } from "./list-timeline.ts";
import { isInSight, type PlacedEntry, placeLanes } from "./place-lanes.ts";
import { Readout } from "./readout.tsx";
import { type Step, stepOfKey } from "./step-of-key.ts";
import { TimeControls } from "./time-controls.tsx";
import { TimeEdges } from "./time-edges.tsx";
import { LANE_HEIGHT, TimeEntry } from "./time-entry.tsx";
import { TimeTicks } from "./time-ticks.tsx";
import { fitWindow, panWindow, showTime, type TimeWindow, zoomWindow } from "./time-window.ts";
import { usePanAndZoom } from "./use-pan-and-zoom.ts";
import { useTimeWindow } from "./use-time-window.ts";
import { useWidth } from "./use-width.ts";

/** Claims along time. Only those in sight are on the page. */
export function TimeAxis({
  entries,
  whole,
  first,
}: {
  readonly entries: readonly Entry[];
  /** Of all dates, whatever is filtered, and what of it is in sight at first. */
  readonly whole: TimeWindow;
  readonly first: TimeWindow;
}) {
  const lanes = useRef<HTMLDivElement>(null);
  const width = useWidth(lanes);
  const [window, setWindow] = useTimeWindow(first);
  const current = useExplorer(({ view }) => view.selection.claim);
  const [active, setActive] = useState<string>();
  const scale = width / (window.to - window.from);
  const offset = window.from * scale;
  const placed = useMemo(() => placeLanes(entries, scale), [entries, scale]);
  const virtual = useVirtualizer({
    count: placed.reduce((most, { lane }) => Math.max(most, lane + 1), 0),
    getScrollElement: () => lanes.current,
    estimateSize: () => LANE_HEIGHT,
    overscan: 4,
  });
  const rows = virtual.getVirtualItems();
  const [top, bottom] = [rows[0]?.index ?? 0, rows.at(-1)?.index ?? -1];
  const seen = placed.filter((each) => each.lane >= top && each.lane <= bottom && isInSight(each, offset, width));
  const tabStop = seen.find(({ entry }) => entry.key === active)?.entry.key ?? seen[0]?.entry.key;
  const gestures = usePanAndZoom({ element: lanes, window, whole, onWindow: setWindow });
  const focusOn = useFocusOn(lanes);

  const goBy = (by: number) => {
    const place = entries.findIndex(({ key }) => key === tabStop) + by;
    const next = placed[Math.min(Math.max(place, 0), placed.length - 1)];
    const start = startOf(next);
    if (!next || start === undefined) return;
    setActive(next.entry.key);
    setWindow(showTime(window, start));
    virtual.scrollToIndex(next.lane, { align: "auto" });
    focusOn(next.entry.key);
  };
  const onStep = (step: Step, at = (window.from + window.to) / 2) => {
    if (step.kind === "go") goBy(step.by);
    else if (step.kind === "pan") setWindow(panWindow(window, step.by, whole));
    else if (step.kind === "fit") setWindow(fitWindow(entries) ?? whole);
    else setWindow(zoomWindow(window, step.by, at, whole));
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const step = stepOfKey(event);
    if (!step) return;
    event.preventDefault();
    // What has the focus stays where it is.
    onStep(step, startOf(seen.find(({ entry }) => entry.key === tabStop)));
  };

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keys work wherever in it the focus is.
    <div className="time-axis" onKeyDown={onKeyDown}>
      <TimeTicks window={window} width={width} />
      <div className="time-lanes" ref={lanes} {...gestures}>
        <ol aria-label="Claims by date" style={{ height: virtual.getTotalSize() }}>
          {seen.map((each) => (
            <TimeEntry
              key={each.entry.key}
              placed={each}
              offset={offset}
              pixelsPerMillisecond={scale}
              isActive={each.entry.key === tabStop}
              isCurrent={each.entry.moments.some(({ claim }) => claim.id === current)}
              onActive={() => setActive(each.entry.key)}
            />
          ))}
        </ol>
      </div>
      <TimeEdges entries={entries} window={window} onWindow={setWindow} />
      <div className="time-foot">
        <Readout entry={entries.find(({ key }) => key === active)} />
        <TimeControls onStep={(step) => onStep(step)} />
      </div>
    </div>
  );
}

function startOf(placed: PlacedEntry | undefined): number | undefined {
  return placed?.entry.moments[0]?.span.start;
}

/** Gives the focus to an entry as soon as it is on the page. */
function useFocusOn(lanes: React.RefObject<HTMLElement | null>): (key: string) => void {
  const wanted = useRef<string>(undefined);
  useEffect(() => {
    const link = wanted.current && lanes.current?.querySelector<HTMLElement>(`[data-entry="${wanted.current}"]`);
    if (!link) return;
    wanted.current = undefined;
    link.focus({ preventScroll: true });
  });
  return (key) => {
    wanted.current = key;
  };
}
