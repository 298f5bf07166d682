import { execFileSync } from "node:child_process";
import { mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { readSources } from "../../../src/pipeline/ingest/read-sources.ts";
import { temporaryFolder, writeFiles } from "../temporary-folder.ts";

const NOWHERE = "/nowhere";

const TEXT = "Russia ratified RELOS on Tuesday, and Vinay Kumar signed it in Moscow.";

async function read(files: Readonly<Record<string, string | Uint8Array>>) {
  const { sources, skipped } = await readSources(writeFiles(temporaryFolder(), files), NOWHERE);
  return { paths: sources.map((source) => source.document.path), sources, skipped };
}

test("texts are read from all folders, sorted by path, hidden ones and those about the corpus left out", async () => {
  const { paths, skipped } = await read({
    "b.txt": "B is here.",
    "a/z.md": "Z is here.",
    "A.TXT": "A is here.",
    ".hidden.txt": "H is here.",
    ".git/x.txt": "G is here.",
    "sources.yaml": "b.txt: {title: The B}",
    "decisions.yaml": "[]",
  });
  expect(paths).toEqual(["A.TXT", "a/z.md", "b.txt"]);
  expect(skipped).toEqual([]);
});

test("each file that cannot be read is left out with its reason, and the others are read", async () => {
  const { paths, skipped } = await read({
    "good.txt": TEXT,
    "copy.txt": TEXT,
    "empty.txt": "",
    "blank.txt": " \n\u00a0\n",
    "binary.txt": new Uint8Array(400).map((_, index) => index),
    "report.pdf": "%PDF",
    README: "text",
    "line.txt": "Putin ".repeat(200_000),
    "huge.txt": new Uint8Array(50_000_001).fill(97),
  });
  expect(paths).toEqual(["copy.txt"]);
  expect(skipped).toEqual([
    { path: "README", reason: "is in a format that cannot be read; can be: .txt, .md" },
    { path: "binary.txt", reason: "is binary, not text" },
    { path: "blank.txt", reason: "is empty" },
    { path: "empty.txt", reason: "is empty" },
    { path: "good.txt", reason: "same bytes as copy.txt" },
    { path: "huge.txt", reason: "is too large: 51 MB, at most 50 MB; split it" },
    {
      path: "line.txt",
      reason: "has a line of 1199999 characters, at most 1000000: data rather than prose; break it into paragraphs",
    },
    { path: "report.pdf", reason: "is in a format that cannot be read; can be: .txt, .md" },
  ]);
});

test("links are followed only to files inside the folder", async () => {
  const outside = writeFiles(temporaryFolder(), { "secret.txt": "The secret is out." });
  const folder = writeFiles(temporaryFolder(), { "in/a.txt": TEXT, "in/.b.txt": "B is linked." });
  symlinkSync(join(outside, "secret.txt"), join(folder, "secret.txt"));
  symlinkSync(outside, join(folder, "out"));
  symlinkSync(folder, join(folder, "loop"));
  symlinkSync(join(folder, "in"), join(folder, "again"));
  symlinkSync(join(folder, "in/.b.txt"), join(folder, "b.txt"));
  symlinkSync(join(folder, "gone.txt"), join(folder, "dangling.txt"));
  const { sources, skipped } = await readSources(folder, NOWHERE);
  expect(sources.map((source) => source.document.path)).toEqual(["b.txt", "in/a.txt"]);
  expect(skipped).toEqual([
    { path: "again", reason: "is a link to a folder that is read at its own place" },
    { path: "dangling.txt", reason: "cannot be opened (ENOENT)" },
    { path: "loop", reason: "is a link that leads out of the folder; put the file itself there" },
    { path: "out", reason: "is a link that leads out of the folder; put the file itself there" },
    { path: "secret.txt", reason: "is a link that leads out of the folder; put the file itself there" },
  ]);
});

test("file names with odd characters are harmless", async () => {
  const folder = writeFiles(temporaryFolder(), {
    "a\nb.txt": "One is here.",
    "<img src=x>.txt": "Two is here.",
    "=cmd|'x'!A1.txt": "Three is here.",
    [`${"n".repeat(240)}.txt`]: "Four is here.",
    "..txt": "Hidden is here.",
  });
  writeFileSync(
    Buffer.concat([Buffer.from(`${folder}/bad`), Buffer.from([0xff]), Buffer.from(".txt")]),
    "Five is here.",
  );
  mkdirSync(join(folder, "folder.txt"));
  const { sources, skipped } = await readSources(folder, NOWHERE);
  expect(sources.map((source) => source.document.path)).toContain("a\nb.txt");
  expect(sources.map((source) => source.document.title)).toContain("a b");
  expect(sources).toHaveLength(4);
  expect(skipped).toEqual([{ path: "bad\ufffd.txt", reason: "has a name that is not UTF-8; rename it" }]);
});

test("what is neither file nor folder is not waited for, in a folder or named alone", async () => {
  const folder = writeFiles(temporaryFolder(), { "a.txt": TEXT });
  const pipe = join(folder, "pipe.txt");
  execFileSync("mkfifo", [pipe]);
  const reason = "is neither a file nor a folder";
  expect((await readSources(folder, NOWHERE)).skipped).toEqual([{ path: "pipe.txt", reason }]);
  expect((await readSources(pipe, NOWHERE)).skipped).toEqual([{ path: "pipe.txt", reason }]);
});

test("one text can be read by itself, with what sources.yaml beside it says", async () => {
  const folder = writeFiles(temporaryFolder(), {
    "a.txt": TEXT,
    "b.txt": "B is here.",
    "sources.yaml": "a.txt: {title: The pact}\nb.txt: {title: The B}",
  });
  const { sources } = await readSources(join(folder, "a.txt"), NOWHERE);
  expect(sources.map(({ document }) => [document.path, document.title])).toEqual([["a.txt", "The pact"]]);
});

test("what a person says in sources.yaml goes before what the text says", async () => {
  const { sources } = await read({
    "a.md": "---\ntitle: Front\ndate: 2025-01-01\nsite: The Post\n---\n# Heading\n\nText of the article.",
    "sources.yaml": "a.md: {title: Ours, published: 2025-02}",
  });
  expect(sources[0]?.document).toMatchObject({ title: "Ours", published: "2025-02", publisher: "The Post" });
});

test("a title comes from the text, or else from the name of the file", async () => {
  const { sources } = await read({ "a.txt": "RELOS ratified\n\nText of it.", "b_2.txt": "Only a sentence is here." });
  expect(sources.map((source) => source.document.title)).toEqual(["RELOS ratified", "b_2"]);
});

test("the folder of a graph inside its corpus is not read", async () => {
  const folder = writeFiles(temporaryFolder(), { "a.txt": TEXT, "graph/text/d1.txt": "An old text." });
  const { sources } = await readSources(folder, join(folder, "graph"));
  expect(sources.map((source) => source.document.path)).toEqual(["a.txt"]);
});

test("nothing at the corpus is an error with a way out", async () => {
  await expect(readSources(join(temporaryFolder(), "corpse"), NOWHERE)).rejects.toThrow(
    /corpse cannot be read \(ENOENT\)\. Name a folder of texts/,
  );
});

test("an entry of sources.yaml for a file that is not there stops the build", async () => {
  await expect(read({ "a.txt": TEXT, "sources.yaml": "a.text: {title: A}" })).rejects.toThrow('Did you mean "a.txt"?');
});
