import fc from "fast-check";
import { expect, test } from "vitest";
import { EMPTY_EMBEDDED, parseEmbedded, printEmbedded } from "../../../src/export/site/embedded-files.ts";

const OPENING = EMPTY_EMBEDDED.replace("</script>", "");

/** What a browser takes as the content of the element: all up to the first thing that can end it. */
function contentOf(element: string): string {
  const rest = element.slice(OPENING.length);
  return rest.slice(0, rest.search(/<\/script/i));
}

const HOSTILE = [
  "</script><script>alert(1)</script>",
  "</SCRIPT >",
  "<!-- <script>",
  "-->]]>",
  "\u202egnp.exe\u202c",
  "a\u0000b\u2028c\u2029d\r\n\te",
  "\ufeffa byte order mark",
  "half \ud83d of a pair",
  "$& $1 $`",
];

test.each(HOSTILE)("%j comes back as it was, and nothing in it ends the element", (text) => {
  const element = printEmbedded(new Map([["graph/text/d.txt", text]]));
  expect(element.match(/</g)).toHaveLength(2);
  expect(parseEmbedded(contentOf(element))).toEqual(new Map([["graph/text/d.txt", text]]));
});

test("whatever the files are, they come back", () => {
  const texts = fc.string({ unit: fc.oneof(fc.constantFrom(...HOSTILE), fc.string({ unit: "binary" })) });
  fc.assert(
    fc.property(fc.dictionary(fc.string({ minLength: 1 }), texts), (files) => {
      const asked = new Map(Object.entries(files));
      expect(parseEmbedded(contentOf(printEmbedded(asked)))).toEqual(asked);
    }),
  );
});
