import { expect, test } from "vitest";
import { escapeHtml, isolate } from "../../../src/export/pack/escape-html.ts";

test.each([
  ["</script><!-- a", "&lt;/script&gt;&lt;!-- a"],
  [`"quoted" & 'said'`, "&quot;quoted&quot; &amp; &#39;said&#39;"],
  ["&amp;", "&amp;amp;"],
  ["nul\u0000, escape\u001b and half \ud83d", "nul\ufffd, escape\ufffd and half \ufffd"],
  ["a\r\n\tb 🛰️", "a&#13;\n\tb 🛰️"],
])("%j is written %j", (text, html) => {
  expect(escapeHtml(text)).toBe(html);
});

test("a text that turns round turns nothing but itself", () => {
  expect(isolate("\u202e<gro>")).toBe("<bdi>\u202e&lt;gro&gt;</bdi>");
});
