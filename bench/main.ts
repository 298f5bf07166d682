import { existsSync } from "node:fs";

/** `npm run bench -- <name>`: figures, no verdict. Each bench is a file of this folder, and runs the code as users get it, compiled. */
const BENCHES: Readonly<Record<string, string>> = {
  query:
    "the query engine over a million relationships, beside bare loops and another engine (--browser: and in Chromium)",
  annotate: "the reading of sentences",
  pipeline: "a whole build",
  explorer:
    "the built page in Chromium, over `graph/` and over 20,000 entities and 60,000 claims; after `npm run build`",
};

const [name = ""] = process.argv.slice(2);
const file = new URL(`./${name}.js`, import.meta.url);
if (Object.hasOwn(BENCHES, name) && existsSync(file)) await import(file.href);
else {
  const known = Object.entries(BENCHES).map(([each, about]) => `  npm run bench -- ${each.padEnd(9)} ${about}`);
  const found = Object.hasOwn(BENCHES, name) ? `bench/${name}.ts is missing.` : `There is no bench '${name}'.`;
  console.error([name === "" ? "Name a bench." : found, ...known].join("\n"));
  process.exitCode = 2;
}
