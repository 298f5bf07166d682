import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import { writeSmallGraph } from "../cli/graph-fixture.ts";

/** The command as `npm run build` leaves it. */
const COMMAND = "dist/src/cli/main.js";

let folder: string;
let child: ChildProcess | undefined;

beforeAll(async () => {
  folder = await writeSmallGraph();
});

afterEach(() => {
  child?.kill("SIGKILL");
  child = undefined;
});

afterAll(() => rmSync(folder, { recursive: true }));

/** Starts a command that serves and gives what it has printed once it names its address. */
async function startServing(...words: string[]): Promise<{ printed: string; address: string }> {
  const serving = spawn(process.execPath, [COMMAND, ...words], { stdio: ["ignore", "pipe", "inherit"] });
  child = serving;
  let printed = "";
  for await (const chunk of serving.stdout) {
    printed += chunk;
    const address = /http:\S+/.exec(printed)?.[0];
    if (address) return { printed, address };
  }
  throw new Error(`It named no address, only: ${printed}`);
}

/** Ctrl-C, and how the command ended. */
async function interrupt(): Promise<unknown> {
  const ended = child ? once(child, "exit") : Promise.resolve([]);
  child?.kill("SIGINT");
  return (await ended)[0];
}

test("npx runs the command of the checkout", () => {
  const { version } = JSON.parse(readFileSync("package.json", "utf8"));
  const ran = spawnSync("npx", ["countersign", "--version"], { encoding: "utf8" });
  expect(ran).toMatchObject({ status: 0, stdout: `${version}\n` });
});

test("a reader that stops reading is no error", () => {
  const command = `"${process.execPath}" ${COMMAND} export "${join(folder, "graph")}" | true`;
  expect(spawnSync("sh", ["-c", command], { encoding: "utf8" })).toMatchObject({ status: 0, stderr: "" });
});

test("the exit code of a command reaches the shell", () => {
  const run = (...words: string[]) => spawnSync(process.execPath, [COMMAND, ...words], { encoding: "utf8" }).status;
  expect(run("verify", join(folder, "graph"))).toBe(0);
  expect(run("path", "Citroën", "RELOS", "--graph", join(folder, "graph"))).toBe(1);
  expect(run("neighbours", "Moscow", "--graph", join(folder, "graph"))).toBe(2);
  expect(run("verify", join(folder, "nothing"))).toBe(3);
});

test("serve shows page and graph until Ctrl-C, which is no failure", async () => {
  const { address } = await startServing("serve", join(folder, "graph"), "--port", "0");
  expect(await (await fetch(address)).text()).toContain("<title>Countersign</title>");
  expect(await (await fetch(`${address}graph/claims.jsonl`)).text()).toContain("RATIFIED");
  expect(await interrupt()).toBe(0);
  await expect(fetch(address)).rejects.toThrow("fetch failed");
});

test("start builds a folder, says what is in it and how long that took, and serves it", async () => {
  const texts = join(folder, "texts");
  mkdirSync(texts);
  writeFileSync(join(texts, "one.txt"), "The State Duma ratified the Treaty of Moscow on Tuesday.\n");
  const { printed, address } = await startServing("start", texts, "--out", join(folder, "built"), "--port", "0");
  expect(printed).toMatch(/1 document, \d+ entit(?:y|ies), \d+ claims? in \d+\.\d s/);
  expect((await (await fetch(`${address}graph/documents.jsonl`)).text()).trim().split("\n")).toHaveLength(1);
  expect(await interrupt()).toBe(0);
});
