import { compareText } from "../../domain/ids.ts";
import { PAGE_POLICY, printPolicyElement } from "../page-policy.ts";
import { EMPTY_EMBEDDED, printEmbedded } from "./embedded-files.ts";
import type { GraphFiles } from "./graph-copy.ts";

/** Lies in a site and lists the files of it, so that the next export knows what it may replace. */
export const SITE_MARKER = "countersign-site.json";

export type SiteFiles = ReadonlyMap<string, string | Uint8Array>;

const HEAD = "<head>";

/** A folder for any web server: the page, the graph beside it, the marker; paths have `/` between their parts. */
export function printSite(page: SiteFiles, graph: GraphFiles): SiteFiles {
  const files = new Map<string, string | Uint8Array>();
  for (const [path, content] of page) files.set(path, path === "index.html" ? addPolicy(String(content)) : content);
  for (const [path, text] of graph) files.set(`graph/${path}`, text);
  return files.set(SITE_MARKER, printMarker([...files.keys(), SITE_MARKER]));
}

/** One file for a double-click: `page` with the graph's files where it has room for them. */
export function printSingleFile(page: string, graph: GraphFiles): string {
  const [before = "", after] = page.split(EMPTY_EMBEDDED, 2);
  if (after === undefined) throw new Error("The single-file page has no room for a graph.");
  const files = new Map([...graph].map(([path, text]) => [`graph/${path}`, text]));
  return before + printEmbedded(files) + after;
}

/** The files that a marker lists; undefined where the text is no marker. */
export function parseMarker(text: string): readonly string[] | undefined {
  try {
    const { site } = Object(JSON.parse(text)) as { readonly site?: unknown };
    return Array.isArray(site) ? site.map(String) : undefined;
  } catch {
    return undefined;
  }
}

function printMarker(paths: readonly string[]): string {
  return `${JSON.stringify({ site: [...paths].sort(compareText) }, null, 2)}\n`;
}

/** First of all in the head: a policy holds for what comes after it. */
function addPolicy(html: string): string {
  const [before = "", after = ""] = html.split(HEAD, 2);
  return `${before}${HEAD}\n    ${printPolicyElement(PAGE_POLICY)}${after}`;
}
