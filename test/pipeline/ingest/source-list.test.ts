import { expect, test } from "vitest";
import { checkPaths, readSourceList } from "../../../src/pipeline/ingest/source-list.ts";
import { temporaryFolder, writeFiles } from "../temporary-folder.ts";

const list = (yaml: string) => readSourceList(writeFiles(temporaryFolder(), { "sources.yaml": yaml }));

test("an entry says any of four things, and a bare year is a date", async () => {
  const found = await list(
    "a.txt:\n  title: The pact\n  published: 2025\nb/c.txt:\n  publisher: TASS\n  url: https://tass.example/1\n",
  );
  expect([...found]).toEqual([
    ["a.txt", { title: "The pact", published: "2025" }],
    ["b/c.txt", { publisher: "TASS", url: "https://tass.example/1" }],
  ]);
});

test("no file and an empty one say nothing", async () => {
  expect([...(await readSourceList(temporaryFolder()))]).toEqual([]);
  expect([...(await list("# later\n"))]).toEqual([]);
});

test.each([
  ["a.txt:\n  publsher: TASS\n", /a\.txt.*publsher.*title, publisher, url and published/s],
  ["a.txt:\n  published: yesterday\n", /a\.txt → published: expected a date as 2025-12-02/],
  ["a.txt:\n  published: 2025-02-30\n", /expected a date/],
  ["a.txt:\n  url: javascript:alert(1)\n", /a\.txt → url/],
  ["a.txt: TASS\n", /sources\.yaml, a\.txt/],
  ["- a.txt\n", /sources\.yaml, 0/],
  ["a.txt: {title: [\n", /not YAML/],
])("%j is refused with place and way out", async (yaml, message) => {
  await expect(list(yaml)).rejects.toThrow(message);
});

test("an entry for a file that is not there names the nearest one", async () => {
  const found = await list("reloss.txt:\n  title: RELOS\n");
  expect(() => checkPaths(found, ["lemoa.txt", "relos.txt"])).toThrow('"reloss.txt"');
  expect(() => checkPaths(found, ["lemoa.txt", "relos.txt"])).toThrow('Did you mean "relos.txt"?');
});
