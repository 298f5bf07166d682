import type { PointerEvent } from "react";
import { useRef } from "react";
import type { Sort } from "./table-state.ts";

const LEAST = 48;

/** A click sorts; its right edge can be pulled. */
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
    if (event.currentTarget.hasPointerCapture(event.pointerId)) {
      onResize(Math.max(LEAST, event.clientX - start.current));
    }
  };
  return (
    <th scope="col" aria-sort={order ?? "none"}>
      <button type="button" className="sort-button" onClick={onSort} title={name}>
        <span className="word">{name}</span>
        {order && <span aria-hidden="true">{order === "ascending" ? "↑" : "↓"}</span>}
      </button>
      <span className="column-edge" onPointerDown={onDown} onPointerMove={onMove} />
    </th>
  );
}
