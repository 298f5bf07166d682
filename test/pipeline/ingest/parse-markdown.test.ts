import { expect, test } from "vitest";
import { parseMarkdown } from "../../../src/pipeline/ingest/parse-markdown.ts";

const read = (text: string) => parseMarkdown(Buffer.from(text));

test("front matter says what it says and stays in the text as boilerplate", () => {
  const front =
    '---\r\ntitle: "RELOS: the pact"\r\ndate: 2025-12-04T10:00:00Z\r\nsite: The Post\r\nurl: https://a.example/b\r\n---';
  const text = `${front}\r\n\r\n# Another heading\r\n`;
  expect(read(text)).toEqual({
    text,
    title: "RELOS: the pact",
    published: "2025-12-04",
    publisher: "The Post",
    url: "https://a.example/b",
    boilerplate: [{ start: 0, end: front.length }],
  });
});

test.each([
  ["# **RELOS** explained #\n\nText.", "RELOS explained"],
  ["Intro\n\n# RELOS\n", "RELOS"],
  ["---\nauthor: Jane\n---\n# RELOS\n", "RELOS"],
])("%j has its first heading as title", (text, title) => {
  expect(read(text).title).toBe(title);
});

test.each([["--- \n"], ["---\ntitle: never closed\n"], ["Text\n---\ntitle: below\n---\n"], ["## Second level"]])(
  "%j has no front matter and no title",
  (text) => {
    expect(read(text)).toEqual({ text, boilerplate: [] });
  },
);

test("front matter that is no YAML is no error", () => {
  expect(read('---\ntitle: "unclosed\n\t: [\n---\nText.').boilerplate).toHaveLength(1);
});
