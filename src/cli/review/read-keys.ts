import { emitKeypressEvents, type Key } from "node:readline";
import type { Input } from "../terminal.ts";

/** Keys as they are pressed, without Enter. */
export interface Keys {
  /** The next key in lower case; undefined where a person wants to leave (Ctrl-C, Ctrl-D), or nobody types any more. */
  next(): Promise<string | undefined>;
  close(): void;
}

export function openKeys(input: Input & { setRawMode?(isRaw: boolean): unknown }): Keys {
  const pressed: (string | undefined)[] = [];
  const waiting: ((key: string | undefined) => void)[] = [];
  const take = (key: string | undefined): void => {
    const next = waiting.shift();
    if (next) next(key);
    else pressed.push(key);
  };
  const onKey = (text: string | undefined, key: Key): void => {
    if (key.ctrl && (key.name === "c" || key.name === "d")) take(undefined);
    else if (text !== undefined && !/\s/.test(text)) take(text.toLowerCase());
  };
  const onEnd = (): void => take(undefined);
  emitKeypressEvents(input);
  input.setRawMode?.(true);
  input.on("keypress", onKey).on("end", onEnd).resume();
  return {
    next: () => {
      if (pressed.length > 0) return Promise.resolve(pressed.shift());
      return new Promise((resolve) => waiting.push(resolve));
    },
    close: () => {
      input.off("keypress", onKey).off("end", onEnd).pause();
      input.setRawMode?.(false);
    },
  };
}
