import { goBack, goForward, useSteps } from "../state/history.ts";
import type { Command } from "./command.ts";

export const UNDO: Command = {
  words: "Undo",
  key: "undo",
  isPossible: () => useSteps.getState().step > 0,
  run: goBack,
};

export const REDO: Command = {
  words: "Redo",
  key: "redo",
  isPossible: () => useSteps.getState().step < useSteps.getState().last,
  run: goForward,
};
