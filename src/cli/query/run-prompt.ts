import { createInterface, type Interface } from "node:readline";
import { Writable } from "node:stream";
import { QUERY_EXAMPLES } from "../../query/examples.ts";
import type { Terminal } from "../terminal.ts";
import { PROMPT_GREETING, PROMPT_HELP, printExamples, printSchema } from "./prompt-texts.ts";
import { historyPath, openHistory, type QueryHistory } from "./query-history.ts";
import { openQueryRunner, type QueryRunner } from "./query-runner.ts";
import type { QueryRequest } from "./query-session.ts";
import { isComplete, toOneLine } from "./statement-lines.ts";

const PROMPT = "countersign> ";
const CONTINUED = "        ...> ";

/** Asks for queries and answers them, in the form that `request` says, until the input ends. */
export async function runPrompt(folder: string, request: QueryRequest, terminal: Terminal): Promise<void> {
  const runner = await openQueryRunner(folder, terminal);
  try {
    const history = await openHistory(historyPath(folder));
    await new Prompt(runner, history, request, terminal).run();
  } finally {
    await runner.close();
  }
}

class Prompt {
  readonly #runner: QueryRunner;
  readonly #history: QueryHistory;
  readonly #request: QueryRequest;
  readonly #terminal: Terminal;
  readonly #reader: Interface;
  /** The lines of a query that has not ended. */
  #lines: readonly string[] = [];
  #last = "";
  #isRunning = false;
  #hasLeft = false;
  /** What readline offers with the arrows, the newest first; its own list, which it lets others change. */
  #recent: string[] = [];

  constructor(runner: QueryRunner, history: QueryHistory, request: QueryRequest, terminal: Terminal) {
    this.#runner = runner;
    this.#history = history;
    this.#request = request;
    this.#terminal = terminal;
    if (terminal.input === undefined) throw new Error("a prompt needs an input");
    this.#reader = createInterface({
      input: terminal.input,
      output: toOutput(terminal),
      terminal: true,
      history: [...history.entries],
      historySize: 1000,
      prompt: PROMPT,
    });
    this.#reader.on("history", (lines: string[]) => {
      this.#recent = lines;
    });
    this.#reader.on("SIGINT", () => this.#interrupt());
  }

  async run(): Promise<void> {
    this.#terminal.note(PROMPT_GREETING);
    this.#reader.prompt();
    for await (const line of this.#reader) {
      await this.#take(line);
      if (this.#hasLeft) break;
      this.#reader.setPrompt(this.#lines.length === 0 ? PROMPT : CONTINUED);
      this.#reader.prompt();
    }
    this.#reader.close();
  }

  /** Ctrl-C. */
  #interrupt(): void {
    if (this.#isRunning) {
      this.#runner.cancel();
      return;
    }
    this.#lines = [];
    this.#terminal.print("\n");
    this.#terminal.note(":quit or Ctrl-D leaves.");
    // Takes away what stands on the line.
    this.#reader.write(null, { ctrl: true, name: "e" });
    this.#reader.write(null, { ctrl: true, name: "u" });
    this.#reader.setPrompt(PROMPT);
    this.#reader.prompt();
  }

  async #take(line: string): Promise<void> {
    const isFirst = this.#lines.length === 0;
    if (isFirst && line.trim() === "") return;
    if (isFirst && line.trimStart().startsWith(":")) return this.#command(line.trim());
    this.#lines = [...this.#lines, line];
    const text = this.#lines.join("\n");
    if (!isComplete(text)) return;
    const kept = this.#remember(text);
    this.#lines = [];
    // At once, so that a Ctrl-C that comes now is for the query.
    await this.#answer(text, this.#request.parameters);
    await kept;
  }

  async #command(line: string): Promise<void> {
    const [name = "", ...rest] = line.replace(/;$/, "").split(/\s+/);
    if (name === ":help") this.#terminal.print(PROMPT_HELP);
    else if (name === ":schema") this.#terminal.print(printSchema(this.#runner.schema));
    else if (name === ":examples") await this.#showExamples(rest[0]);
    else if (name === ":explain") await this.#explain(line.slice(name.length).trim());
    else if (name === ":quit" || name === ":exit") this.#hasLeft = true;
    else this.#terminal.note("There is no such command. :help lists them; a query starts without a colon.");
  }

  async #explain(text: string): Promise<void> {
    if (text !== "") return this.#take(`EXPLAIN ${text}`);
    if (this.#last === "") this.#terminal.note("No query was asked yet. Write it behind :explain.");
    else await this.#answer(`EXPLAIN ${this.#last.replace(/^\s*(explain|profile)\b/i, "")}`, this.#request.parameters);
  }

  async #showExamples(number: string | undefined): Promise<void> {
    if (number === undefined) return this.#terminal.print(printExamples());
    const example = QUERY_EXAMPLES[Number(number) - 1];
    if (example === undefined) {
      this.#terminal.note(`There are examples 1 to ${QUERY_EXAMPLES.length}.`);
      return;
    }
    const parameters = Object.entries(example.parameters ?? {}).map(([name, value]) => `${name}=${value}`);
    this.#terminal.print(`${example.query}\n\n`);
    await this.#answer(example.query, parameters);
  }

  async #answer(text: string, parameters: readonly string[]): Promise<void> {
    if (!/^\s*explain\b/i.test(text)) this.#last = text;
    this.#isRunning = true;
    await this.#runner.run({ ...this.#request, text, parameters });
    this.#isRunning = false;
  }

  /** A query of several lines comes back as one. */
  async #remember(text: string): Promise<void> {
    const entry = toOneLine(text);
    for (const line of this.#lines.toReversed()) if (this.#recent[0] === line) this.#recent.shift();
    this.#recent.unshift(entry);
    await this.#history.keep(entry);
  }
}

/** Readline writes its prompt and what is typed through the terminal, whose width it wants to know. */
function toOutput(terminal: Terminal): Writable {
  const output = new Writable({
    decodeStrings: false,
    write: (text: string, _, done) => {
      terminal.print(text);
      done();
    },
  });
  return Object.defineProperty(output, "columns", { get: () => terminal.width });
}
