/** One step of a scenario (`Given an empty graph`) without its first word, with what stands below it. */
export interface Step {
  readonly text: string;
  readonly query: string | undefined;
  readonly table: readonly (readonly string[])[] | undefined;
}

/** A scenario, or an outline with one line of its examples put in. */
export interface Example {
  /** `Match1 [3]`, for an outline with the number of the example: `Match1 [3] #2`. */
  readonly id: string;
  readonly name: string;
  readonly steps: readonly Step[];
}

/** Reads the small part of Gherkin that the TCK is written in; anything else throws. */
export function readFeature(name: string, text: string): Example[] {
  const lines = text.split("\n").map((line) => line.replace(/\r$/, ""));
  const blocks = toBlocks(lines);
  const background = blocks.filter((block) => block.kind === "Background").flatMap((block) => readSteps(block.lines));
  return blocks
    .filter((block) => block.kind !== "Background")
    .flatMap((block) => readScenario(name, block, background));
}

interface Block {
  readonly kind: string;
  readonly title: string;
  readonly lines: string[];
}

/** Lines outside a query that are comments or tags are dropped; in a query all are kept. */
function toBlocks(lines: readonly string[]): Block[] {
  const blocks: Block[] = [];
  let inQuery = false;
  for (const line of lines) {
    const heading = inQuery ? null : /^\s*(Background|Scenario Outline|Scenario|Feature):\s*(.*)$/.exec(line);
    if (heading !== null) {
      if (heading[1] !== "Feature") blocks.push({ kind: heading[1] ?? "", title: heading[2] ?? "", lines: [] });
      continue;
    }
    if (line.trim() === '"""') inQuery = !inQuery;
    if (inQuery || !/^\s*(#|@|$)/.test(line)) blocks.at(-1)?.lines.push(line);
  }
  return blocks;
}

function readScenario(feature: string, block: Block, background: readonly Step[]): Example[] {
  const id = `${feature} ${/^\[\d+\]/.exec(block.title)?.[0] ?? block.title}`;
  const name = block.title.replace(/^\[\d+\]\s*/, "");
  const examplesAt = block.lines.findIndex((line) => /^\s*Examples:/.test(line));
  if (examplesAt < 0) return [{ id, name, steps: [...background, ...readSteps(block.lines)] }];
  const steps = [...background, ...readSteps(block.lines.slice(0, examplesAt))];
  return readExamples(block.lines.slice(examplesAt)).map((values, index) => ({
    id: `${id} #${index + 1}`,
    name,
    steps: steps.map((step) => fillIn(step, values)),
  }));
}

/** Each table after a line `Examples:` has its own head. */
function readExamples(lines: readonly string[]): ReadonlyMap<string, string>[] {
  const examples: ReadonlyMap<string, string>[] = [];
  let head: readonly string[] | undefined;
  for (const line of lines) {
    if (/^\s*Examples:/.test(line)) head = undefined;
    else if (head === undefined) head = readCells(line);
    else {
      const cells = readCells(line);
      examples.push(new Map(head.map((key, index) => [key, cells[index] ?? ""])));
    }
  }
  return examples;
}

function fillIn(step: Step, values: ReadonlyMap<string, string>): Step {
  const fill = (text: string) => text.replace(/<([^<>\n]+)>/g, (whole, key: string) => values.get(key) ?? whole);
  return {
    text: fill(step.text),
    query: step.query === undefined ? undefined : fill(step.query),
    table: step.table?.map((row) => row.map(fill)),
  };
}

function readSteps(lines: readonly string[]): Step[] {
  const steps: { text: string; query: string | undefined; table: string[][] | undefined }[] = [];
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at] ?? "";
    const step = steps.at(-1);
    const start = /^\s*(?:Given|When|Then|And|But) (.*?):?\s*$/.exec(line);
    if (start !== null) steps.push({ text: start[1] ?? "", query: undefined, table: undefined });
    else if (step !== undefined && line.trim() === '"""') {
      const end = lines.findIndex((each, index) => index > at && each.trim() === '"""');
      step.query = dedent(lines.slice(at + 1, end), line.indexOf('"'));
      at = end;
    } else if (step !== undefined && /^\s*\|/.test(line)) step.table = [...(step.table ?? []), readCells(line)];
    else throw new Error(`not Gherkin as the TCK writes it: ${line}`);
  }
  return steps;
}

function dedent(lines: readonly string[], by: number): string {
  return lines.map((line) => line.slice(Math.min(by, line.length - line.trimStart().length))).join("\n");
}

/** `\|`, `\\` and `\n` stand for themselves within a cell. */
function readCells(line: string): string[] {
  const cells: string[] = [""];
  for (const [part] of line
    .trim()
    .slice(1)
    .matchAll(/\\[|\\n]|[^\\]|\\/gu)) {
    if (part === "|") cells.push("");
    else cells.push(`${cells.pop() ?? ""}${unescapePart(part)}`);
  }
  return cells.slice(0, -1).map((cell) => cell.trim());
}

function unescapePart(part: string): string {
  if (part === "\\n") return "\n";
  return part.length === 2 && part.startsWith("\\") ? part.slice(1) : part;
}
