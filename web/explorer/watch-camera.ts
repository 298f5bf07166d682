import type { GraphSigma } from "./display-graph.ts";

/** The camera is at rest when it has not moved for so many milliseconds. */
const REST = 160;

/** Tells when the camera moves, and once when it comes to rest. */
export interface CameraWatch {
  isMoving(): boolean;
  stop(): void;
}

export function watchCamera(sigma: GraphSigma, onRest: () => void): CameraWatch {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const rest = () => {
    // A hand that holds the picture still has not let it go.
    if (sigma.getMouseCaptor().isMouseDown) {
      timer = setTimeout(rest, REST);
      return;
    }
    timer = undefined;
    onRest();
  };
  const move = () => {
    clearTimeout(timer);
    timer = setTimeout(rest, REST);
  };
  sigma.getCamera().on("updated", move);
  return {
    isMoving: () => timer !== undefined,
    stop: () => clearTimeout(timer),
  };
}
