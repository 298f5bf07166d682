import { toLine } from "./printable.ts";

/** The numbers that turn a style on and off (ECMA-48, SGR). */
const STYLES = { bold: [1, 22], dim: [2, 22], red: [31, 39], green: [32, 39], yellow: [33, 39] } as const;

/** How a piece of text stands out. */
export type Style = keyof typeof STYLES;

/** Where a command prints. */
export interface Terminal {
  /** The result: what a script reads. */
  print(text: string): void;
  /** A remark beside the result, in one line. */
  note(text: string): void;
  /** How far the work is, in a line that the next one replaces; an empty text takes it away. */
  progress(text: string): void;
  /** True where a person reads the result as it comes, and not a file or a program. */
  readonly isInteractive: boolean;
  /** Cells in a line, where a person reads the result on a screen that tells. */
  readonly width: number | undefined;
  /** Where a person types or a program sends the input; absent where a command has none. */
  readonly input: Input | undefined;
  /** `text` made fit for a terminal by `toLine`, and coloured where colours are wanted. */
  style(style: Style, text: string): string;
}

/** What is typed, or comes from a file or program. */
export type Input = NodeJS.ReadableStream & { readonly isTTY?: boolean };

/** Milliseconds before the first progress is shown, and between two: quick work shows none. */
const PROGRESS_DELAY = 500;
const PROGRESS_INTERVAL = 100;

const ERASE_LINE = "\r\u001b[K";

/** One of a process's two ways out. */
interface Output {
  readonly isTTY?: boolean;
  readonly columns?: number;
  write(text: string): unknown;
}

/** What of a process makes a terminal. */
export interface Outputs {
  readonly stdout: Output;
  readonly stderr: Output;
  readonly stdin?: Input;
  readonly env: Readonly<Record<string, string | undefined>>;
}

/** The terminal of a process. `NO_COLOR` and `TERM=dumb` are respected. */
export function openTerminal(outputs: Outputs): Terminal {
  const { stdout, stderr, env } = outputs;
  const hasColours = Boolean(stdout.isTTY) && !env.NO_COLOR && env.TERM !== "dumb";
  const progress = openProgress(stderr, Boolean(stderr.isTTY) && env.TERM !== "dumb");
  return {
    print: (text) => {
      progress("");
      stdout.write(text);
    },
    note: (text) => {
      progress("");
      stderr.write(`${text}\n`);
    },
    progress,
    isInteractive: Boolean(stdout.isTTY),
    // A window can change its width at any time.
    get width() {
      return stdout.isTTY ? stdout.columns : undefined;
    },
    // Looked up when it is wanted: Node opens its standard input then.
    get input() {
      return outputs.stdin;
    },
    style: (style, text) => (hasColours ? colour(style, toLine(text)) : toLine(text)),
  };
}

function colour(style: Style, text: string): string {
  const [on, off] = STYLES[style];
  return `\u001b[${on}m${text}\u001b[${off}m`;
}

function openProgress(stderr: Output, isShown: boolean): (text: string) => void {
  let next = performance.now() + PROGRESS_DELAY;
  let isOnScreen = false;
  return (text) => {
    if (!isShown || (text === "" ? !isOnScreen : performance.now() < next)) return;
    next = performance.now() + PROGRESS_INTERVAL;
    isOnScreen = text !== "";
    stderr.write(ERASE_LINE + toLine(text).slice(0, (stderr.columns ?? 80) - 1));
  };
}
