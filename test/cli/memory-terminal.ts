import { openTerminal, type Terminal } from "../../src/cli/terminal.ts";

export interface MemoryTerminal extends Terminal {
  /** All that was printed so far. */
  readonly out: () => string;
  /** All remarks and progress so far. */
  readonly err: () => string;
}

/** The real terminal over two strings. */
export function openMemoryTerminal(isTTY = false, env: Record<string, string> = {}): MemoryTerminal {
  let out = "";
  let err = "";
  const stdout = {
    isTTY,
    write: (text: string) => {
      out += text;
    },
  };
  const stderr = {
    isTTY,
    write: (text: string) => {
      err += text;
    },
  };
  return { ...openTerminal({ stdout, stderr, env }), out: () => out, err: () => err };
}
