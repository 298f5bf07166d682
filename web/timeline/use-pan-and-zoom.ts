import { type PointerEvent, type RefObject, useEffect, useRef } from "react";
import { panWindow, type TimeWindow, zoomWindow } from "./time-window.ts";

/** Of a wheel: the logarithm of the factor for one pixel, and the most that one event changes. */
const PER_PIXEL = 0.002;
const MOST = 0.5;

/** Pixels that a pointer moves before it drags; less is a click. */
const SLACK = 4;

interface Surface {
  readonly element: RefObject<HTMLElement | null>;
  readonly window: TimeWindow;
  readonly whole: TimeWindow;
  readonly onWindow: (window: TimeWindow) => void;
}

interface Drag {
  readonly x: number;
  readonly y: number;
  readonly top: number;
  readonly window: TimeWindow;
}

/** The wheel zooms where the pointer is, or pans sideways; dragging pans, and scrolls the lanes. */
export function usePanAndZoom(surface: Surface) {
  const latest = useRef(surface);
  latest.current = surface;
  const drag = useRef<Drag>(undefined);
  const { element } = surface;
  useEffect(() => {
    const target = element.current;
    const onWheel = (event: WheelEvent) => turnWheel(event, latest.current);
    // Not React's own: that one cannot keep the page from scrolling.
    target?.addEventListener("wheel", onWheel, { passive: false });
    return () => target?.removeEventListener("wheel", onWheel);
  }, [element]);
  return {
    onPointerDown({ button, clientX, clientY }: PointerEvent) {
      const top = element.current?.scrollTop ?? 0;
      drag.current = button === 0 ? { x: clientX, y: clientY, top, window: surface.window } : undefined;
    },
    onPointerMove(event: PointerEvent<HTMLElement>) {
      const target = element.current;
      if (!drag.current || !target || event.buttons === 0) return;
      const [x, y] = [event.clientX - drag.current.x, event.clientY - drag.current.y];
      if (!target.hasPointerCapture(event.pointerId)) {
        if (Math.abs(x) < SLACK && Math.abs(y) < SLACK) return;
        target.setPointerCapture(event.pointerId);
      }
      target.scrollTop = drag.current.top - y;
      surface.onWindow(panWindow(drag.current.window, -x / target.clientWidth, surface.whole));
    },
    onPointerUp() {
      drag.current = undefined;
    },
  };
}

function turnWheel(event: WheelEvent, { element, window, whole, onWindow }: Surface): void {
  const target = element.current;
  if (!target) return;
  event.preventDefault();
  if (Math.abs(event.deltaX) > Math.abs(event.deltaY)) {
    onWindow(panWindow(window, event.deltaX / target.clientWidth, whole));
    return;
  }
  const { left, width } = target.getBoundingClientRect();
  const at = window.from + ((event.clientX - left) / width) * (window.to - window.from);
  const step = Math.min(Math.max(event.deltaY * PER_PIXEL, -MOST), MOST);
  onWindow(zoomWindow(window, Math.exp(step), at, whole));
}
