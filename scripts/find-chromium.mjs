import { existsSync } from "node:fs";
import { homedir } from "node:os";
import { join } from "node:path";
import { chromium } from "playwright-core";

/** Where Linux and macOS put Chromium and its kin. */
const SYSTEM_PATHS = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/usr/bin/google-chrome-stable",
  "/usr/bin/microsoft-edge",
  "/snap/bin/chromium",
  ...["/Applications", join(homedir(), "Applications")].flatMap((folder) => [
    join(folder, "Chromium.app/Contents/MacOS/Chromium"),
    join(folder, "Google Chrome.app/Contents/MacOS/Google Chrome"),
    join(folder, "Microsoft Edge.app/Contents/MacOS/Microsoft Edge"),
  ]),
];

/**
 * The path of a Chromium to test with: the one that `CHROMIUM_PATH` names, the system's, or Playwright's own.
 * @returns {string | undefined}
 * @throws where `CHROMIUM_PATH` names a file that is not there
 */
export function findChromium() {
  const named = process.env.CHROMIUM_PATH;
  if (named && !existsSync(named)) throw new Error(`CHROMIUM_PATH names ${named}, but no file is there.`);
  return named || [...SYSTEM_PATHS, chromium.executablePath()].find((path) => existsSync(path));
}
