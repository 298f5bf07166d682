import { expect, test } from "vitest";
import { listPageFiles } from "../../../src/export/site/list-page-files.ts";

const TEXTS: Readonly<Record<string, string>> = {
  "index.html": '<script src="./assets/main-1.js"></script><link href="./assets/main-1.css">',
  "read.html": '<script src="./assets/read-1.js"></script>',
  "assets/main-1.js": 'import("./late-1.js"); "main-1.js"',
  "assets/main-1.css": "url(./sans-1.woff2)",
  "assets/late-1.js": 'import "./main-1.js"',
  "assets/read-1.js": '"./model-1.wasm"',
  "assets/sans-1.woff2": "",
  "assets/model-1.wasm": "",
};

test("a page needs what it names, and what that names, each once; another page's files stay out", () => {
  expect(listPageFiles("index.html", Object.keys(TEXTS), (file) => TEXTS[file] ?? "")).toEqual([
    "index.html",
    "assets/main-1.js",
    "assets/main-1.css",
    "assets/late-1.js",
    "assets/sans-1.woff2",
  ]);
});
