import { setTimeout } from "node:timers/promises";
import { expect, test } from "vitest";
import { openMemoryTerminal } from "./memory-terminal.ts";

test("colours are for a terminal that wants them", () => {
  const styled = (isTTY: boolean, env: Record<string, string>) => openMemoryTerminal(isTTY, env).style("red", "denied");
  expect(styled(true, {})).toBe("\u001b[31mdenied\u001b[39m");
  expect(styled(true, { NO_COLOR: "1" })).toBe("denied");
  expect(styled(true, { TERM: "dumb" })).toBe("denied");
  expect(styled(false, {})).toBe("denied");
});

test("a source cannot colour the terminal even where colours are on", () => {
  expect(openMemoryTerminal(true).style("bold", "a\u001b[31mb")).toBe("\u001b[1ma\ufffd[31mb\u001b[22m");
});

test("progress shows after a moment, on a terminal only, and goes when something is printed", async () => {
  const person = openMemoryTerminal(true);
  const script = openMemoryTerminal(false);
  person.progress("1 of 3");
  expect(person.err()).toBe("");
  await setTimeout(600);
  for (const terminal of [person, script]) {
    terminal.progress("2 of 3");
    terminal.print("done\n");
  }
  expect(person.err()).toBe("\r\u001b[K2 of 3\r\u001b[K");
  expect(script.err()).toBe("");
  expect(script.out()).toBe("done\n");
});
