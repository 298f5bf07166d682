import { type PointerEvent, useRef } from "react";
import { count } from "../components/count.ts";
import type { Facets } from "../facets/count-facets.ts";
import { barHeight } from "./bar-height.ts";

/** Places of the first and the last bar that are wanted. */
export type Range = readonly [from: number, to: number];

/** A bar for each stretch of time: what is here before what the whole graph has. Drawing over them chooses a stretch. */
export function DateBars({
  bins,
  most,
  range: [from, to],
  onMove,
  onChoose,
}: {
  readonly bins: Facets["bins"];
  readonly most: number;
  readonly range: Range;
  readonly onMove: (range: Range) => void;
  readonly onChoose: (range: Range) => void;
}) {
  const drawing = useDrawing(bins.length, onMove, onChoose);
  return (
    // The thumbs below do the same for keys and screen readers.
    <div className="bars" aria-hidden="true" {...drawing}>
      {bins.map((bin, place) => (
        <span
          key={bin.from}
          className="bar"
          data-in={from <= place && place <= to}
          title={`${bin.from === bin.to ? bin.from : `${bin.from} to ${bin.to}`}: ${count(bin.here, "claim")} here, ${bin.all} in the whole graph`}
        >
          <span className="bar-all" style={{ height: barHeight(bin.all, most) }} />
          <span className="bar-here" style={{ height: barHeight(bin.here, most) }} />
        </span>
      ))}
    </div>
  );
}

/** What pointers do over so many bars: `onMove` hears of the range while it is drawn, `onChoose` at the end. */
function useDrawing(bars: number, onMove: (range: Range) => void, onChoose: (range: Range) => void) {
  const start = useRef<number>(undefined);
  const placeAt = ({ clientX, currentTarget }: PointerEvent) => {
    const { left, width } = currentTarget.getBoundingClientRect();
    const place = Math.floor(((clientX - left) / width) * bars);
    return Math.min(Math.max(place, 0), bars - 1);
  };
  const drawn = (event: PointerEvent): Range | undefined => {
    if (start.current === undefined) return undefined;
    const place = placeAt(event);
    return [Math.min(start.current, place), Math.max(start.current, place)];
  };
  const onPointerDown = (event: PointerEvent) => {
    event.currentTarget.setPointerCapture(event.pointerId);
    start.current = placeAt(event);
    onMove([start.current, start.current]);
  };
  const onPointerMove = (event: PointerEvent) => {
    const range = drawn(event);
    if (range) onMove(range);
  };
  const onPointerUp = (event: PointerEvent) => {
    const range = drawn(event);
    start.current = undefined;
    if (range) onChoose(range);
  };
  return { onPointerDown, onPointerMove, onPointerUp, onPointerCancel: onPointerUp };
}
