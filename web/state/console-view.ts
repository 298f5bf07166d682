/** How a result is looked at. */
export const SHAPES = ["table", "graph", "evidence", "json", "plan"] as const;
export type Shape = (typeof SHAPES)[number];

/** The console as a link says it. A query only reads, so a link may run its own. */
export interface ConsoleView {
  /** Absent: the console is closed. */
  readonly shape?: Shape;
  /** The query that was run last. */
  readonly query?: string;
  /** Its parameters: a JSON object as it was typed. */
  readonly parameters?: string;
  /** Which row of the result alone is drawn, from 0; absent: all. */
  readonly row?: number;
}

/** What a reader asks: a query and the JSON text of its parameters, which none has to have. */
export type Asked = Pick<ConsoleView, "parameters"> & { readonly query: string };

export const EMPTY_CONSOLE: ConsoleView = {};

export function toggleConsole({ shape, ...rest }: ConsoleView): ConsoleView {
  return shape === undefined ? { ...rest, shape: "table" } : rest;
}

/** Of all rows. */
export function setShape({ row: _, ...rest }: ConsoleView, shape: Shape): ConsoleView {
  return { ...rest, shape };
}

const LONE_SURROGATE = /\p{Surrogate}/gu;

/** Blank: no query. */
export function setQuery({ shape }: ConsoleView, asked: Asked): ConsoleView {
  const [query, parameters] = [toLinkText(asked.query), toLinkText(asked.parameters ?? "")];
  return { ...(shape && { shape }), ...(query !== "" && { query, ...(parameters !== "" && { parameters }) }) };
}

/** Draws one row of the result, or all of them again. */
export function setRow({ row: _, ...rest }: ConsoleView, row: number | undefined): ConsoleView {
  return row === undefined ? rest : { ...rest, shape: "graph", row };
}

/** What no address can hold is replaced. */
function toLinkText(text: string): string {
  return text.replace(LONE_SURROGATE, "\uFFFD").trim();
}
