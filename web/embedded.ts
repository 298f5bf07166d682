import { EMBEDDED_ID, parseEmbedded } from "../src/export/site/embedded-files.ts";

/** The page's files by their addresses, where it carries them itself; undefined where a server has them. */
export const EMBEDDED: ReadonlyMap<string, string> | undefined = readEmbedded();

function readEmbedded(): ReadonlyMap<string, string> | undefined {
  const element = document.getElementById(EMBEDDED_ID);
  return element ? parseEmbedded(element.textContent ?? "") : undefined;
}
