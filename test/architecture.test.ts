import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { expect, test } from "vitest";

/** Which folder may import which; the longest matching prefix counts. A stage never imports another stage. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  "src/domain": [],
  "src/schema": ["src/domain"],
  "src/text": ["src/domain"],
  "src/lexicon": ["src/domain", "src/schema", "src/text"],
  "src/decisions": ["src/domain", "src/schema", "src/text", "src/records"],
  "src/records": ["src/domain", "src/schema"],
  "src/query": ["src/domain", "src/schema", "src/records"],
  "src/export": ["src/domain", "src/schema", "src/records"],
  "src/score": ["src/domain", "src/schema", "src/records"],
  "src/pipeline/ingest": ["src/domain", "src/schema", "src/lexicon", "src/text", "src/records"],
  "src/pipeline/annotate": ["src/domain", "src/schema", "src/lexicon", "src/text"],
  "src/pipeline/recognise": ["src/domain", "src/schema", "src/lexicon", "src/text"],
  "src/pipeline/resolve": ["src/domain", "src/schema", "src/lexicon", "src/text"],
  "src/pipeline/relate": ["src/domain", "src/schema", "src/lexicon", "src/text"],
  "src/pipeline/fuse": ["src/domain", "src/schema", "src/lexicon", "src/text", "src/decisions"],
  "src/pipeline/write": ["src/domain", "src/schema", "src/records"],
  "src/pipeline": [
    "src/domain",
    "src/schema",
    "src/lexicon",
    "src/text",
    "src/decisions",
    "src/records",
    "src/pipeline",
  ],
  "src/review": ["src/domain", "src/schema", "src/lexicon", "src/records", "src/decisions", "src/pipeline"],
  "src/server": [
    "src/domain",
    "src/schema",
    "src/records",
    "src/query",
    "src/export",
    "src/pipeline/write",
    "src/decisions",
    "src/review",
  ],
  "src/cli": ["src"],
  web: [
    "src/domain",
    "src/schema",
    "src/records",
    "src/decisions",
    "src/query",
    "src/export",
    "src/pipeline/annotate",
    "web",
  ],
};

const IMPORT = /(?:from|import)\s*\(?\s*["'](\.[^"']+)["']/g;

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name) && !entry.parentPath.includes("node_modules"))
    .map((entry) => join(entry.parentPath, entry.name).replaceAll("\\", "/"));
}

function isIn(path: string, folder: string): boolean {
  return path === folder || path.startsWith(`${folder}/`);
}

function roomOf(path: string): string | undefined {
  return Object.keys(MAY_IMPORT)
    .filter((folder) => isIn(path, folder))
    .sort((a, b) => b.length - a.length)[0];
}

function importsOf(path: string): string[] {
  return [...readFileSync(path, "utf8").matchAll(IMPORT)].map((match) =>
    relative(".", join(dirname(path), match[1] ?? "")).replaceAll("\\", "/"),
  );
}

const files = ["src", "web"].flatMap(filesBelow).filter((path) => !path.endsWith(".config.ts"));

test.each(files)("%s lies in a room and imports only what its room may", (path) => {
  const room = roomOf(path);
  expect(room, `${path} lies in no room of the table`).toBeDefined();
  const allowed = [room ?? "", ...(MAY_IMPORT[room ?? ""] ?? [])];
  const wrong = importsOf(path).filter((target) => !allowed.some((folder) => isIn(target, folder)));
  expect(wrong).toEqual([]);
});

/** What of `annotate` finds models on disk; the rest of it runs in a worker too. */
const ANNOTATE_IN_NODE = ["annotate", "model-name", "open-name-model", "open-network", "read-model"];

test("the browser-safe rooms use no node module", () => {
  const safe = [
    "src/domain",
    "src/schema/schema.ts",
    "src/records",
    "src/query",
    "src/export",
    "src/pipeline/annotate",
  ];
  const inNode = new Set(ANNOTATE_IN_NODE.map((name) => `src/pipeline/annotate/${name}.ts`));
  const wrong = files.filter(
    (path) =>
      safe.some((folder) => isIn(path, folder)) && !inNode.has(path) && /["']node:/.test(readFileSync(path, "utf8")),
  );
  expect(wrong).toEqual([]);
});
