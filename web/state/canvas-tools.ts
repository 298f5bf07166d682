import { create } from "zustand";

/** What the canvas is set to on this screen; no part of a link. */
export interface CanvasTools {
  /** A drag over the canvas picks what lies in its box, instead of moving the picture. */
  readonly isBoxing: boolean;
  /** Entities that hang together have a ground in common. */
  readonly hasGrounds: boolean;
}

export const useCanvasTools = create<CanvasTools>(() => ({ isBoxing: false, hasGrounds: false }));

export function setTools(tools: Partial<CanvasTools>): void {
  useCanvasTools.setState(tools);
}
