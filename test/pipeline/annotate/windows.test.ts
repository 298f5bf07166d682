import { expect, test } from "vitest";
import { toBatches } from "../../../src/pipeline/annotate/batches.ts";
import type { TokenReading } from "../../../src/pipeline/annotate/reading.ts";
import { joinWindows, LONGEST_WINDOW, splitWindows } from "../../../src/pipeline/annotate/windows.ts";

test("a sentence that fits is one window", () => {
  expect(splitWindows(["It", "rains", "."])).toEqual([["It", "rains", "."]]);
});

test("a longer one is cut behind the last mark that leaves a window at least half full", () => {
  const words = new Array(250).fill("word");
  words[149] = ",";
  words[60] = ";";
  expect(splitWindows(words).map((window) => window.length)).toEqual([150, 100]);
});

test("one without marks is cut where the window is full, and nothing is lost", () => {
  const words = Array.from({ length: 3000 }, (_, index) => `w${index}`);
  const windows = splitWindows(words);
  expect(windows.flat()).toEqual(words);
  expect(windows.every((window) => window.length <= LONGEST_WINDOW)).toBe(true);
});

test("windows join into one tree, and roles move with them", () => {
  const read = (head: number, role?: number): TokenReading => ({
    tag: "X",
    head,
    label: head === -1 ? "root" : "dep",
    roles: role === undefined ? [] : [{ role: "ARG0", token: role }],
  });
  const joined = joinWindows([
    [read(1), read(-1)],
    [read(-1, 1), read(0)],
  ]);
  expect(joined.map(({ head, label }) => `${head} ${label}`)).toEqual(["1 dep", "-1 root", "1 parataxis", "2 dep"]);
  expect(joined[2]?.roles).toEqual([{ role: "ARG0", token: 3 }]);
});

test.each([
  ["as many sentences as may be", [1, 1, 1], { most: 2, pairs: 1000 }, [[0, 1], [2]]],
  [
    "like lengths together",
    [9, 1, 9, 1],
    { most: 2, pairs: 1000 },
    [
      [1, 3],
      [0, 2],
    ],
  ],
  ["padding counts", [2, 5, 5], { most: 9, pairs: 50 }, [[0, 1], [2]]],
  ["one that is too long has a batch of its own", [50, 2], { most: 9, pairs: 50 }, [[1], [0]]],
  ["none of none", [], { most: 2, pairs: 10 }, []],
])("batches: %s", (_, lengths, limits, batches) => {
  expect(toBatches(lengths, limits)).toEqual(batches);
});
