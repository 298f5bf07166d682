import { type Input, openTerminal, type Terminal } from "../../src/cli/terminal.ts";

export interface MemoryTerminal extends Terminal {
  /** All that was printed so far. */
  readonly out: () => string;
  /** All remarks and progress so far. */
  readonly err: () => string;
}

/** The real terminal over two strings, and over `stdin` where something is typed or sent. */
export function openMemoryTerminal(isTTY = false, env: Record<string, string> = {}, stdin?: Input): MemoryTerminal {
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
  return { ...openTerminal({ stdout, stderr, env, ...(stdin && { stdin }) }), out: () => out, err: () => err };
}
