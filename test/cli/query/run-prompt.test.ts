import { readFileSync, rmSync, statSync } from "node:fs";
import { join } from "node:path";
import { PassThrough } from "node:stream";
import { setTimeout } from "node:timers/promises";
import { stripVTControlCharacters } from "node:util";
import { afterEach, beforeEach, expect, test } from "vitest";
import { runCli } from "../../../src/cli/run-cli.ts";
import { writeSmallGraph } from "../graph-fixture.ts";
import { openMemoryTerminal } from "../memory-terminal.ts";

/** Too many rows for any machine to count. */
const PRODUCT = "(a), (b), (c), (d), (e), (f), (g), (h), (i), (j)";

let folder: string;

beforeEach(async () => {
  folder = await writeSmallGraph();
});

afterEach(() => rmSync(folder, { recursive: true }));

/** `countersign query` on a terminal that is there in memory only. */
function openPrompt(...flags: string[]) {
  const keyboard = Object.assign(new PassThrough(), { isTTY: true });
  const terminal = openMemoryTerminal(true, {}, keyboard);
  const ended = runCli(["query", "--graph", join(folder, "graph"), ...flags], terminal);
  const screen = () => stripVTControlCharacters(terminal.out() + terminal.err());
  return {
    screen,
    ended,
    /** Types, and waits until a text is there that was not before. */
    type: async (keys: string, answer: string) => {
      const before = screen().split(answer).length;
      keyboard.write(keys);
      while (screen().split(answer).length === before) await setTimeout(5);
    },
    leave: () => keyboard.end("\u0004"),
  };
}

test("a query of several lines runs at its semicolon, and is one entry of a history that only its owner reads", async () => {
  const prompt = openPrompt();
  await prompt.type("MATCH (p:Person) // people\nRETURN count(*) AS people;\n", "1 row in");
  expect(prompt.screen()).toContain("people\n     3\n");
  await prompt.type(":quit\n", ":quit");
  expect(await prompt.ended).toBe(0);
  const history = join(folder, ".countersign", "query-history");
  expect(readFileSync(history, "utf8")).toBe("MATCH (p:Person) RETURN count(*) AS people;\n");
  expect(statSync(history).mode & 0o777).toBe(0o600);
});

test("what was asked in an earlier session comes back with the arrow", async () => {
  const first = openPrompt();
  await first.type("RETURN 6 * 7 AS answer;\n", "1 row in");
  first.leave();
  expect(await first.ended).toBe(0);
  const second = openPrompt();
  await second.type("\u001b[A\n", "1 row in");
  expect(second.screen()).toContain("answer\n    42\n");
  second.leave();
  await second.ended;
});

test("a wrong query is told and the prompt goes on", async () => {
  const prompt = openPrompt("--evidence");
  await prompt.type("MATCH (n:Persn) RETURN n;\n", "Did you mean Person?");
  await prompt.type("MATCH (p)-[:SIGNED]->() RETURN p.name;\n", "Vinay Kumar signed RELOS");
  prompt.leave();
  expect(await prompt.ended).toBe(0);
});

test("Ctrl-C ends a query that runs, or what has been typed, and not the prompt", async () => {
  const prompt = openPrompt("--limit-time", "600");
  await prompt.type(`MATCH ${PRODUCT} RETURN count(*);\n`, "RETURN count(*);");
  await prompt.type("\u0003", "Cancelled.");
  await prompt.type("RETURN 'half a", "half a");
  await prompt.type("\u0003", ":quit or Ctrl-D leaves.");
  await prompt.type("RETURN 'whole' AS text;\n", "text\nwhole");
  prompt.leave();
  expect(await prompt.ended).toBe(0);
});

test("the commands of the prompt", async () => {
  const prompt = openPrompt();
  await prompt.type(":help\n", ":examples 3 runs the third");
  await prompt.type(":schema\n", "(:Person|Organization|Country)-[:SIGNED]->(:Agreement)");
  await prompt.type(":examples\n", "1. Who signed what: Every signature");
  await prompt.type(":examples 1\n", "Vinay Kumar  RELOS");
  await prompt.type(":examples 99\n", "There are examples 1 to 10.");
  await prompt.type(":explain MATCH (a:Agreement) RETURN a;\n", "NodeScan  (a:Agreement)");
  await prompt.type("MATCH (p:Person) RETURN p;\n", "3 rows in");
  await prompt.type(":explain\n", "NodeScan  (p:Person)");
  await prompt.type(":what\n", "There is no such command.");
  prompt.leave();
  expect(await prompt.ended).toBe(0);
});

test("a prompt over no graph says so and ends", async () => {
  rmSync(join(folder, "graph"), { recursive: true });
  const prompt = openPrompt();
  expect(await prompt.ended).toBe(3);
  expect(prompt.screen()).toContain("There is no graph in");
});
