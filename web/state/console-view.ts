/** How a result is looked at. */
export const SHAPES = ["table", "graph", "evidence", "json", "plan"] as const;
export type Shape = (typeof SHAPES)[number];

/** The console as a link says it. A query only reads, so a link may run its own. */
export interface ConsoleView {
  /** Absent: the console is closed. */
  readonly shape?: Shape;
  /** The query that was run last. */
  readonly query?: string;
}

export const EMPTY_CONSOLE: ConsoleView = {};

export function toggleConsole({ shape, ...rest }: ConsoleView): ConsoleView {
  return shape === undefined ? { ...rest, shape: "table" } : rest;
}

export function setShape(view: ConsoleView, shape: Shape): ConsoleView {
  return { ...view, shape };
}

const LONE_SURROGATE = /\p{Surrogate}/gu;

/** Blank: no query. What no address can hold is replaced. */
export function setQuery({ query: _, ...rest }: ConsoleView, text: string): ConsoleView {
  const query = text.replace(LONE_SURROGATE, "\uFFFD").trim();
  return query === "" ? rest : { ...rest, query };
}
