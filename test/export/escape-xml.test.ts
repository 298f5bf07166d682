import { expect, test } from "vitest";
import { escapeXml } from "../../src/export/escape-xml.ts";

test.each([
  ["<b>&amp;</b>", "&lt;b&gt;&amp;amp;&lt;/b&gt;"],
  ["]]>", "]]&gt;"],
  [`"it's"`, '"it&#39;s"'],
  ["a\r\n\tb", "a&#13;&#10;&#9;b"],
  ["\u0000\u0008\u001b", "\uFFFD\uFFFD\uFFFD"],
  ["\uD800x\uDC00", "\uFFFDx\uFFFD"],
  ["\uFFFE\uFFFF", "\uFFFD\uFFFD"],
  ["𝄞 é \u0085\u2028", "𝄞 é &#133;&#8232;"],
])("%j is written as %j", (text, expected) => {
  expect(escapeXml(text)).toBe(expected);
});
