// `npm test`: all checks and both suites, on a machine that has nothing but Node. It installs what it needs where it may.
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import { findChromium } from "./find-chromium.mjs";

const RESULTS = "test-results";

const HOW_TO_GET_CHROMIUM =
  "The browser tests need Chromium, and none was found: install one, or name one in CHROMIUM_PATH, and run npm test again.";

/**
 * @param {string} command
 * @param {readonly string[]} args
 * @param {import("node:child_process").StdioOptions} stdio
 */
function runs(command, args, stdio = "inherit") {
  return spawnSync(command, args, { stdio, env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" } }).status === 0;
}

function isRootOnDebian() {
  return process.getuid?.() === 0 && existsSync("/etc/debian_version");
}

/** @param {string} name */
function installDebianPackage(name) {
  console.log(`Installing Debian's ${name} …`);
  const install = () => runs("apt-get", ["install", "-y", "-qq", "--no-install-recommends", name], "ignore");
  return install() || (runs("apt-get", ["update", "-qq"], "ignore") && install());
}

/** Undefined where all is well, else a line that says what to do. */
function findObstacle() {
  try {
    if (findChromium() || (isRootOnDebian() && installDebianPackage("chromium") && findChromium())) return undefined;
    return HOW_TO_GET_CHROMIUM;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

/** NetworkX reads our GraphML in one test, which is skipped without it. */
function addNetworkx() {
  const isThere = runs("python3", ["-c", "import networkx"], "ignore");
  if (!isThere && isRootOnDebian()) installDebianPackage("python3-networkx");
}

/**
 * Runs an npm script or a command that ends in vitest, and counts.
 * @param {string} name of the file with the results
 * @param {(flags: string[]) => boolean} run given the flags that make vitest write its results
 */
function countTests(name, run) {
  const file = `${RESULTS}/${name}.json`;
  const succeeded = run(["--reporter=default", "--reporter=json", `--outputFile.json=${file}`]);
  const {
    numPassedTests = 0,
    numFailedTests = 0,
    numPendingTests = 0,
  } = existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : {};
  // What fails outside a test (formatting, types, a file that does not load) is a failure too.
  const failed = succeeded ? 0 : Math.max(numFailedTests, 1);
  return { passed: numPassedTests, failed, skipped: numPendingTests };
}

function testAll() {
  rmSync(RESULTS, { recursive: true, force: true });
  mkdirSync(RESULTS);
  if (!runs("npm", ["run", "build", "--silent"])) return [{ passed: 0, failed: 1, skipped: 0 }];
  return [
    countTests("unit", (flags) => runs("npm", ["run", "check", "--silent", "--", ...flags])),
    countTests("e2e", (flags) => runs("npx", ["vitest", "run", "-c", "vitest.e2e.config.ts", ...flags])),
  ];
}

/** @param {readonly { passed: number, failed: number, skipped: number }[]} counts */
function report(counts) {
  /** @param {"passed" | "failed" | "skipped"} key */
  const sum = (key) => counts.reduce((total, count) => total + count[key], 0);
  const skipped = sum("skipped") > 0 ? `, ${sum("skipped")} skipped` : "";
  console.log(`${sum("passed")} passed, ${sum("failed")} failed${skipped}`);
  return sum("failed") === 0;
}

const obstacle = findObstacle();
if (obstacle === undefined) {
  addNetworkx();
  process.exitCode = report(testAll()) ? 0 : 1;
} else {
  console.error(obstacle);
  process.exitCode = 1;
}
