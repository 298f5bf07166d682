/** A file of `graph/` that cannot be read; the message names file, line and what was expected. */
export class RecordError extends Error {
  override readonly name = "RecordError";
  readonly file: string;
  /** 1-based. */
  readonly line: number;

  constructor(file: string, line: number, problem: string) {
    super(`${file}, line ${line}: ${problem} Build the graph again with "countersign build".`);
    this.file = file;
    this.line = line;
  }
}
