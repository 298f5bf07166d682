import type { Times } from "./measure.ts";

export interface TableRow {
  readonly name: string;
  readonly target: number;
  readonly ours: Times;
  readonly bare: Times;
  readonly ladybug: Times | undefined;
  readonly browser: Times | undefined;
}

const HEAD = ["milliseconds", "target", "ours", "best", "processor", "first", "bare", "best", "ladybug", "best"];

/** Medians unless it says otherwise; `!` where our best is above the target. */
export function printTable(rows: readonly TableRow[]): string {
  const hasBrowser = rows.some(({ browser }) => browser !== undefined);
  const head = hasBrowser ? [...HEAD, "Chromium", "best", "× Node"] : HEAD;
  const lines = rows.map(({ name, target, ours, bare, ladybug, browser }) => {
    const own = [ours.median, ours.best, ours.processor, ours.first, bare.median, bare.best].map(print);
    const cells = [
      `${name}${ours.best > target ? " !" : ""}`,
      String(target),
      ...own,
      print(ladybug?.median),
      print(ladybug?.best),
    ];
    if (!hasBrowser) return cells;
    return [
      ...cells,
      print(browser?.median),
      print(browser?.best),
      ((browser?.best ?? Number.NaN) / ours.best).toFixed(1),
    ];
  });
  return [head, ...lines].map((cells) => cells.map(pad).join("")).join("\n");
}

function pad(cell: string, column: number): string {
  return column === 0 ? cell.padEnd(32) : cell.padStart(10);
}

/** Three digits. */
function print(milliseconds: number | undefined): string {
  if (milliseconds === undefined) return "–";
  return milliseconds >= 100 ? milliseconds.toFixed(0) : milliseconds.toPrecision(3);
}
