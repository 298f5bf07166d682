/** Of the element that holds a single-file page's files; `web/single-file.config.ts` puts an empty one into the page. */
export const EMBEDDED_ID = "countersign-files";

const OPENING = `<script type="application/json" id="${EMBEDDED_ID}">`;

/** In the page as it is built, before there is a graph. */
export const EMPTY_EMBEDDED = `${OPENING}</script>`;

/** An element that a browser neither runs nor shows. With every `<` escaped, no text of a source can end it. */
export function printEmbedded(files: ReadonlyMap<string, string>): string {
  return `${OPENING}${JSON.stringify(Object.fromEntries(files)).replaceAll("<", "\\u003c")}</script>`;
}

/** The files by their addresses, from what stands in the element. */
export function parseEmbedded(json: string): ReadonlyMap<string, string> {
  return new Map(Object.entries(JSON.parse(json) as Record<string, string>));
}
