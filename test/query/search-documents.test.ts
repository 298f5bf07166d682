import { expect, test } from "vitest";
import { searchDocuments } from "../../src/query/search-documents.ts";
import { SMALL_GRAPH } from "../fixtures/small-graph.ts";

test.each([
  ["a word of the title", "ratifies", ["first.txt"]],
  ["a publisher", "the second", ["folder/second.txt"]],
  ["a path", "folder/", ["folder/second.txt"]],
  ["words of title and publisher in any order", "FIRST duma", ["first.txt"]],
  ["what several have", "the", ["first.txt", "folder/second.txt"]],
  ["signs that are no pattern", "<say> no &", ["folder/second.txt"]],
  ["a word that one lacks", "duma citroën", []],
  ["nothing", " ", []],
])("sources are found by %s", (_, text, paths) => {
  expect(searchDocuments(SMALL_GRAPH.documents, text).map(({ path }) => path)).toEqual(paths);
});
