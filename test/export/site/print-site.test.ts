import { expect, test } from "vitest";
import { EMPTY_EMBEDDED, printEmbedded } from "../../../src/export/site/embedded-files.ts";
import { parseMarker, printSingleFile, printSite, SITE_MARKER } from "../../../src/export/site/print-site.ts";

const PAGE = new Map<string, string | Uint8Array>([
  ["index.html", '<!doctype html>\n<html>\n  <head>\n    <meta charset="utf-8" />\n  </head>\n</html>\n'],
  ["assets/a.js", "run()"],
  ["assets/font.woff2", new Uint8Array([0, 255])],
]);

const GRAPH = new Map([
  ["build.json", "{}"],
  ["text/d1.txt", "</script>"],
]);

test("a site is the page, the graph beside it as it is, and a marker that lists all of it", () => {
  const site = printSite(PAGE, GRAPH);
  const paths = [
    "index.html",
    "assets/a.js",
    "assets/font.woff2",
    "graph/build.json",
    "graph/text/d1.txt",
    SITE_MARKER,
  ];
  expect([...site.keys()]).toEqual(paths);
  expect(site.get("graph/text/d1.txt")).toBe("</script>");
  expect(site.get("assets/font.woff2")).toEqual(new Uint8Array([0, 255]));
  expect(parseMarker(String(site.get(SITE_MARKER)))?.toSorted()).toEqual(paths.toSorted());
});

test("the page of a site says what it may load before it loads anything", () => {
  const html = String(printSite(PAGE, GRAPH).get("index.html"));
  expect(html).toMatch(
    /<head>\s*<meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'self'/,
  );
  expect(html).not.toContain("frame-ancestors");
});

test("a single file is the page with the graph's files where its room for them is", () => {
  const page = `<head>${EMPTY_EMBEDDED}</head><script>"$&"</script>`;
  const files = new Map([
    ["graph/build.json", "{}"],
    ["graph/text/d1.txt", "</script>"],
  ]);
  expect(printSingleFile(page, GRAPH)).toBe(`<head>${printEmbedded(files)}</head><script>"$&"</script>`);
});

test("a page without room for a graph is a mistake of the build", () => {
  expect(() => printSingleFile("<head></head>", GRAPH)).toThrow(/no room/);
});

test.each(["", "{}", "[]", "null", '{"site": "all"}', "{"])("%j is no marker", (text) => {
  expect(parseMarker(text)).toBeUndefined();
});
