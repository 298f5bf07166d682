/** What the command tells the shell. 130, for Ctrl-C, comes from the shell's own custom. */
export const EXIT = {
  done: 0,
  /** A check failed, or what was asked for is not in the graph. */
  no: 1,
  /** Wrong use: an unknown command or flag, a name that fits several. */
  use: 2,
  /** A file, folder, address or port that cannot be used. */
  input: 3,
  /** A mistake of ours. */
  bug: 70,
} as const;

export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

/** Stands at the end of every help. */
export const EXIT_CODES_HELP = `
Exit codes:
  0  done
  1  a check failed, or what was asked for is not in the graph
  2  wrong use: an unknown command or flag, or a name that fits several entities
  3  a file, a folder or a port cannot be used; the message says which and the way out`;
