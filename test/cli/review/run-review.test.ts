import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { PassThrough, Readable } from "node:stream";
import { setTimeout } from "node:timers/promises";
import { stripVTControlCharacters } from "node:util";
import { afterEach, beforeEach, expect, test } from "vitest";
import { parse } from "yaml";
import { runCli } from "../../../src/cli/run-cli.ts";
import { writeSmallGraph } from "../graph-fixture.ts";
import { openMemoryTerminal } from "../memory-terminal.ts";

let folder: string;

beforeEach(async () => {
  folder = await writeSmallGraph();
});

afterEach(() => rmSync(folder, { recursive: true }));

const wordsOf = () => ["review", join(folder, "graph"), "--corpus", join(folder, "corpus"), "--below", "95"];
const filePath = () => join(folder, "corpus", "decisions.yaml");
const verdicts = (): readonly string[] =>
  (parse(existsSync(filePath()) ? readFileSync(filePath(), "utf8") : "") ?? []).map(
    ({ verdict }: { verdict: string }) => verdict,
  );

/** `countersign review` on a terminal that is there in memory only. */
function openReview(...flags: readonly string[]) {
  const modes: boolean[] = [];
  const keyboard = Object.assign(new PassThrough(), { isTTY: true, setRawMode: (isRaw: boolean) => modes.push(isRaw) });
  const terminal = openMemoryTerminal(true, {}, keyboard);
  const ended = runCli([...wordsOf(), "--who", "Ana", ...flags], terminal);
  let hasEnded = false;
  ended.finally(() => {
    hasEnded = true;
  });
  const screen = () => stripVTControlCharacters(terminal.out() + terminal.err());
  return {
    modes,
    screen,
    ended,
    /** Waits for a text, then presses keys. */
    press: async (awaited: string, keys: string) => {
      while (!screen().includes(awaited)) {
        if (hasEnded) throw new Error(`the review ended without “${awaited}”: ${screen()}`);
        await setTimeout(5);
      }
      keyboard.write(keys);
    },
    leave: () => keyboard.end(),
  };
}

test("each answer stands in the file at once, and what came before in it stays", async () => {
  const before = "# Ours.\n- verdict: is a Place # no country here\n";
  const entry = `  a: { document: "${"0".repeat(64)}", start: 0, end: 4, text: Oslo }\n  who: Bo\n  when: 2025-12-01\n`;
  writeFileSync(filePath(), before + entry);
  const review = openReview();
  await review.press("1 of ", "n");
  await review.press("2 of ", "y");
  await review.press("→ confirm claim", "");
  expect(readFileSync(filePath(), "utf8").startsWith(before + entry)).toBe(true);
  expect(verdicts()).toEqual([
    "is a Place",
    expect.stringMatching(/^reject claim /),
    expect.stringMatching(/^confirm claim /),
  ]);
  await review.press("3 of ", "q");
  expect(await review.ended).toBe(0);
  expect(review.screen()).toMatch(
    /2 decisions added to .*decisions\.yaml, \d+ questions? left\. "countersign build" applies them\.\n$/,
  );
  expect(review.modes).toEqual([true, false]);
});

test("undo takes the last answer out of the file and asks again; later writes nothing", async () => {
  const review = openReview();
  await review.press("1 of ", "u");
  await review.press("There is no answer to take back.", "n");
  await review.press("2 of ", "l");
  await review.press("3 of ", "u");
  await review.press("2 of ", "u");
  while (review.screen().split("\n1 of ").length < 3) await setTimeout(5);
  expect(existsSync(filePath())).toBe(false);
  await review.press("1 of ", "y\u0003");
  expect(await review.ended).toBe(0);
  expect(verdicts()).toHaveLength(1);
  expect(readdirSync(join(folder, "corpus")).sort()).toEqual(["decisions.yaml", "first.txt", "folder"]);
});

test("undo leaves a file alone that somebody has changed meanwhile", async () => {
  const review = openReview();
  await review.press("1 of ", "n");
  await review.press("2 of ", "");
  writeFileSync(filePath(), `${readFileSync(filePath(), "utf8")}# mine\n`);
  await review.press("2 of ", "u");
  await review.press("has changed meanwhile. Take the entry out there.", "q");
  expect(await review.ended).toBe(0);
  expect(readFileSync(filePath(), "utf8")).toMatch(/# mine\n$/);
});

test("other keys tell which there are, and the end of the input ends the review", async () => {
  const review = openReview();
  await review.press("1 of ", "x?");
  await review.press("take", "");
  expect(review.screen().split("y yes · n no").length).toBe(3);
  review.leave();
  expect(await review.ended).toBe(0);
  expect(review.screen()).toContain("0 decisions added to ");
});

test("all keys may come at once, and what was answered is not asked again", async () => {
  const review = openReview();
  await review.press("1 of ", "n".repeat(50));
  expect(await review.ended).toBe(0);
  expect(review.screen()).toMatch(/decisions added to \S+\. "countersign build"/);
  const again = openReview();
  expect(await again.ended).toBe(0);
  expect(again.screen()).toBe("Nothing is left to decide.\n");
});

test("a file that somebody has broken meanwhile is not written to", async () => {
  const review = openReview();
  await review.press("1 of ", "");
  writeFileSync(filePath(), "- verdict: same\n");
  await review.press("1 of ", "y");
  expect(await review.ended).toBe(3);
  expect(review.screen()).toContain("decisions.yaml, line 1");
  expect(readFileSync(filePath(), "utf8")).toBe("- verdict: same\n");
  expect(review.modes).toEqual([true, false]);
});

test("where nobody types it says so, and --list and --json print the questions with their quotes", async () => {
  const piped = openMemoryTerminal(false, {}, Readable.from(["y"]));
  expect(await runCli(wordsOf(), piped)).toBe(2);
  expect(piped.err()).toContain("--list and --json print the questions.");
  const list = openMemoryTerminal();
  expect(await runCli([...wordsOf(), "--list"], list)).toBe(0);
  expect(list.out()).toContain(
    "Do these words say so?  0.55: fixture/claim is not always right\n  State Duma ratified RELOS  denied",
  );
  expect(list.out()).toContain("“The Duma has not ratified RELOS”");
  const json = openMemoryTerminal();
  expect(await runCli([...wordsOf(), "--json"], json)).toBe(0);
  expect(JSON.parse(json.out())[0]).toMatchObject({ kind: "claim", score: 0.55, a: { start: 0 } });
  expect(existsSync(filePath())).toBe(false);
});
