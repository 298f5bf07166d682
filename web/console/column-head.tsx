import type { KeyboardEvent, PointerEvent } from "react";
import { useRef } from "react";
import { isKey } from "../keys/is-key.ts";
import { ariaKeys } from "../keys/print-key.ts";
import type { Sort } from "./table-state.ts";

const STEP = 24;

/** A click sorts; its right edge can be pulled, and Shift with the arrow keys moves it. */
export function ColumnHead({
  name,
  order,
  width,
  onSort,
  onResize,
}: {
  readonly name: string;
  readonly order: Sort["order"] | undefined;
  readonly width: number;
  readonly onSort: () => void;
  readonly onResize: (width: number) => void;
}) {
  const start = useRef(0);
  const onDown = (event: PointerEvent) => {
    event.currentTarget.setPointerCapture(event.pointerId);
    start.current = event.clientX - width;
  };
  const onMove = (event: PointerEvent) => {
    if (event.currentTarget.hasPointerCapture(event.pointerId)) onResize(event.clientX - start.current);
  };
  const onKey = (event: KeyboardEvent) => {
    const step = isKey(event, "widerColumn") ? STEP : isKey(event, "narrowerColumn") ? -STEP : 0;
    if (step === 0) return;
    event.preventDefault();
    onResize(width + step);
  };
  return (
    <th scope="col" aria-sort={order ?? "none"}>
      <button
        type="button"
        className="sort-button"
        aria-keyshortcuts={`${ariaKeys("narrowerColumn")} ${ariaKeys("widerColumn")}`}
        onClick={onSort}
        onKeyDown={onKey}
        title={name}
      >
        <span className="word">{name}</span>
        {order && <span aria-hidden="true">{order === "ascending" ? "↑" : "↓"}</span>}
      </button>
      <span className="column-edge" onPointerDown={onDown} onPointerMove={onMove} />
    </th>
  );
}
