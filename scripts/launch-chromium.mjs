import { chromium } from "playwright-core";
import { findChromium } from "./find-chromium.mjs";

/** For a browser that asks nothing of the network and draws WebGL in software, the same on every machine. */
const FLAGS = [
  "--headless",
  "--no-sandbox",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--disable-gpu",
  "--use-angle=swiftshader",
  "--enable-unsafe-swiftshader",
];

/**
 * The browser of tests and pictures, without a window.
 * @throws where this machine has none
 */
export function launchChromium() {
  const executablePath = findChromium();
  if (!executablePath)
    throw new Error('No Chromium was found. Install one, name it in CHROMIUM_PATH, or run "npm test".');
  return chromium.launch({ executablePath, args: FLAGS });
}
