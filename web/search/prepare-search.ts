import type { GraphIndex } from "../../src/query/graph-index.ts";
import { searchDocuments } from "../../src/query/search-documents.ts";
import { searchEntities } from "../../src/query/search-entities.ts";

/** Milliseconds after which a browser that cannot tell when it has nothing to do is taken to have nothing to do. */
const LATER = 1000;

/**
 * Has ready what a search looks in, as soon as the page has nothing else to do: else the first letter would wait for it.
 * Returns a function that gives it up.
 */
export function prepareSearch(index: GraphIndex): () => void {
  const prepare = () => {
    searchEntities(index, "", 1);
    searchDocuments(index.graph.documents, "a");
  };
  if (typeof requestIdleCallback === "undefined") {
    const timer = setTimeout(prepare, LATER);
    return () => clearTimeout(timer);
  }
  const request = requestIdleCallback(prepare);
  return () => cancelIdleCallback(request);
}
