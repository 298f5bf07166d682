import { join } from "node:path";
import fc from "fast-check";
import { expect, test } from "vitest";
import { buildGraph } from "../../src/pipeline/build.ts";
import { verifyGraph } from "../../src/pipeline/verify-graph.ts";
import { temporaryFolder, writeFiles } from "./temporary-folder.ts";

const bytes = fc.uint8Array({ minLength: 1, maxLength: 4000 });
const words = fc.constantFrom(
  "RELOS",
  "signed",
  "Putin",
  "the",
  "of",
  "S-400",
  "(",
  ")",
  "“",
  "…",
  "’s",
  "—",
  "@",
  "#",
  "🧵",
);

/** What people put into folders, and worse; each kind makes some of the files. */
const KINDS: Readonly<Record<string, fc.Arbitrary<string | Uint8Array>>> = {
  "random.txt": bytes,
  "printable.txt": bytes.map((random) => random.map((byte) => 32 + (byte % 95))),
  "nul.md": bytes.map((random) => `The State Duma\0${random}`),
  "empty.txt": fc.constant(""),
  "blank.md": fc.constantFrom(" ", "\n\n", "\t\r\n", "\ufeff", "\u2003"),
  "broken-utf8.txt": bytes.map((random) => Buffer.concat([Buffer.from("Договор RELOS "), random.subarray(0, 9)])),
  "utf16.txt": fc.string({ unit: "binary" }).map((text) => Buffer.from(`\ufeff${text}x`, "utf16le")),
  "emoji.txt": fc.string({ unit: fc.constantFrom("🧵", "👩‍👩‍👧", "🇮🇳", "✍️"), minLength: 1, maxLength: 500 }),
  "html.txt": fc
    .integer({ min: 1, max: 3000 })
    .map((depth) => `${"<div><b ".repeat(depth)}Putin${"</b></div>".repeat(depth)}`),
  "page.html": fc.constant("<html>Putin</html>"),
  "marks.txt": fc
    .array(fc.constantFrom("(", "[", "“", "—", "-", "'", ",", ".", "|", "*", "_"), { minLength: 1, maxLength: 3000 })
    .map((parts) => parts.join("")),
  "words.txt": fc.array(words, { minLength: 1, maxLength: 600 }).map((parts) => parts.join(" ")),
  "lines.md": fc.array(words, { minLength: 1, maxLength: 600 }).map((parts) => `---\n${parts.join("\n")}`),
  "control.txt": fc.constant("\u001b[2J\u0007\u0008\u0000"),
};

/** 199 files, the same in every run. */
function garbage(): Record<string, string | Uint8Array> {
  const kinds = Object.entries(KINDS);
  const files: Record<string, string | Uint8Array> = {};
  for (let index = 0; index < 199; index += 1) {
    const [name, content] = kinds[index % kinds.length] ?? ["", fc.constant("")];
    files[`${index % 7}/${index}-${name}`] = fc.sample(content, { seed: index, numRuns: 1 })[0] ?? "";
  }
  return files;
}

test("200 files of garbage build to a graph that can be verified", { timeout: 300_000 }, async () => {
  const root = temporaryFolder();
  const line = "Putin signed RELOS with India in Moscow and ".repeat(240_000);
  const corpus = writeFiles(join(root, "corpus"), { ...garbage(), "long-line.txt": line });
  const out = join(root, "graph");
  const { graph, skipped } = await buildGraph({ corpus, out, toGraphml: () => "" }, () => {});
  expect(graph.documents.length + skipped.length).toBe(200);
  expect(skipped.map(({ path }) => path)).toContain("long-line.txt");
  expect(skipped.filter(({ reason }) => reason === "is empty").length).toBeGreaterThan(14);
  expect(skipped.filter(({ reason }) => reason === "is binary, not text").length).toBeGreaterThan(14);
  expect((await verifyGraph(out, corpus)).problems).toEqual([]);
});
