import fc from "fast-check";
import { expect, test } from "vitest";
import { printLiteral, printName, printString } from "../../src/export/cypher-literal.ts";
import { hostileText } from "../arbitraries.ts";

test.each([
  ["it's", "'it\\'s'"],
  ["a\\b", "'a\\\\b'"],
  ["a\r\n\tb", "'a\\r\\n\\tb'"],
  ["\u0000\u0085\u2028", "'\\u0000\\u0085\\u2028'"],
  ["\\u0027", "'\\\\\\u00750027'"],
  ["\uD800", "'\uFFFD'"],
  ['$x `y` "z" // 𝄞', `'$x \`y\` "z" // 𝄞'`],
])("the text %j is written as %s", (text, expected) => {
  expect(printString(text)).toBe(expected);
});

test.each([
  ["SIGNED", "`SIGNED`"],
  ["a`]->() DETACH DELETE n //", "`a``]->() DETACH DELETE n //`"],
  ["\\u0060", "`\uFFFDu0060`"],
])("the name %j is written as %s", (name, expected) => {
  expect(printName(name)).toBe(expected);
});

test.each([
  [printLiteral(1), "1"],
  [printLiteral(1, true), "1.0"],
  [printLiteral(0.55, true), "0.55"],
  [printLiteral(true), "true"],
  [printLiteral(["a", "b'"]), "['a', 'b\\'']"],
  [printLiteral([]), "[]"],
])("a literal is %s", (literal, expected) => {
  expect(literal).toBe(expected);
});

const CODE = /\\u([0-9a-fA-F]{4})/g;
const decode = (text: string) => text.replace(CODE, (_, digits) => String.fromCharCode(Number.parseInt(digits, 16)));

/** The string that a literal means; undefined where it ends too early or not at all. */
function parseString(literal: string): string | undefined {
  if (!/^'(?:[^'\\]|\\[\s\S])*'$/.test(literal)) return undefined;
  return literal.slice(1, -1).replace(/\\(u[0-9a-fA-F]{4}|[\s\S])/g, (code, letter: string) => {
    if (letter.length > 1) return decode(code);
    return { n: "\n", r: "\r", t: "\t" }[letter] ?? letter;
  });
}

function wellFormed(text: string): string {
  return text.replace(/\p{Surrogate}/gu, "\uFFFD");
}

test("any text comes back from its literal, as openCypher reads it and as Neo4j does, which decodes \\u first", () => {
  const text = fc.oneof(
    hostileText(),
    fc.array(fc.constantFrom("\\", "u", "U", "0027", "005c", "'")).map((all) => all.join("")),
  );
  fc.assert(
    fc.property(text, (text) => {
      expect(parseString(printString(text))).toBe(wellFormed(text));
      expect(parseString(decode(printString(text)))).toBe(wellFormed(text));
    }),
  );
});
