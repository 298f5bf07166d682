/** One case: a query, and the table or the error that it gives. */
export interface QueryCase {
  readonly name: string;
  readonly query: string;
  /** Lines below `----`, cells with one space between columns, see `toLine`. */
  readonly expected: readonly string[];
}

/** `# name`, the query, `----`, the result; a blank line or the next name ends it. */
export function readCases(text: string): QueryCase[] {
  const blocks = text.split(/^# /m).slice(1);
  return blocks.map((block) => {
    const [name = "", ...lines] = block.trimEnd().split("\n");
    const divider = lines.indexOf("----");
    if (divider < 0) throw new Error(`the case has no ----: ${name}`);
    const expected = lines.slice(divider + 1).map((line) => toLine(line.trim().split(/ {2,}/)));
    return { name, query: lines.slice(0, divider).join("\n"), expected };
  });
}

/** Columns are lined up with blanks for who reads them, which is not compared. */
export function toLine(cells: readonly string[]): string {
  return cells.join(" | ");
}
