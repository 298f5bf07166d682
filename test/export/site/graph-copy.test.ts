import { expect, test } from "vitest";
import { leaveOutTexts } from "../../../src/export/site/graph-copy.ts";
import { type BuildRecord, parseBuild, printBuild } from "../../../src/records/build-record.ts";

const BUILD: BuildRecord = {
  version: "1.0.0",
  model: "none",
  schema: { name: "small", types: [], predicates: [] },
  options: {},
  counts: { documents: 1, otherLanguages: 0, entities: 0, mentions: 0, claims: 0, evidence: 0, conflicts: 0 },
  skipped: [],
  files: { "claims.jsonl": "aa", "text/d1.txt": "bb" },
};

const FILES = new Map([
  ["build.json", printBuild(BUILD)],
  ["claims.jsonl", "{}\n"],
  ["text/d1.txt", "A secret source."],
]);

test("a copy without texts has no text and no hash of one, says so, and is the same graph", () => {
  const copy = leaveOutTexts(FILES);
  expect([...copy.keys()]).toEqual(["build.json", "claims.jsonl"]);
  expect(copy.get("claims.jsonl")).toBe("{}\n");
  expect(parseBuild(copy.get("build.json") ?? "")).toEqual({
    ...BUILD,
    withoutTexts: true,
    files: { "claims.jsonl": "aa" },
  });
});
