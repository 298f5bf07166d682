import fc from "fast-check";
import { expect, test } from "vitest";
import { printJson, toLine, toPrintable } from "../../src/cli/printable.ts";

/** What a terminal obeys, written apart from the code under test. */
function isObeyed(character: string): boolean {
  const code = character.codePointAt(0) ?? 0;
  const isControl = code < 0x20 || (code >= 0x7f && code < 0xa0);
  return isControl || (code >= 0x202a && code <= 0x202e) || (code >= 0x2066 && code <= 0x2069);
}

/** Of all planes, with what is dangerous coming often. */
const TEXT = fc
  .array(
    fc.oneof(fc.string({ unit: "binary" }), fc.constantFrom("\u001b[2J", "\u009b", "\u202e", "\r", "\n", "\u007f")),
  )
  .map((parts) => parts.join(""));

test.each([
  ["red \u001b[31malert\u001b[0m", "red \ufffd[31malert\ufffd[0m"],
  ["title \u001b]0;owned\u0007", "title \ufffd]0;owned\ufffd"],
  ["8-bit \u009b31m", "8-bit \ufffd31m"],
  ["user\u202egnp.exe", "user\ufffdgnp.exe"],
  ["two\r\nlines\tand  more ", "two lines and more"],
  ["back\b\b\bspace", "back\ufffd\ufffd\ufffdspace"],
  ["Путин, मोदी, 习近平, Citroën 🙂", "Путин, मोदी, 习近平, Citroën 🙂"],
])("%j is printed as %j", (text, line) => {
  expect(toLine(text)).toBe(line);
});

test("no text makes a terminal do anything", () => {
  fc.assert(
    fc.property(TEXT, (text) => {
      expect([...toLine(text)].filter(isObeyed)).toEqual([]);
      expect([...toPrintable(text)].filter((character) => isObeyed(character) && !/[\n\t]/.test(character))).toEqual(
        [],
      );
    }),
  );
});

test("JSON for a terminal has the same value and nothing that a terminal obeys", () => {
  fc.assert(
    fc.property(fc.dictionary(TEXT, TEXT), (value) => {
      const json = printJson(value);
      expect(JSON.parse(json)).toEqual(JSON.parse(JSON.stringify(value)));
      expect([...json].filter((character) => isObeyed(character) && character !== "\n")).toEqual([]);
    }),
  );
});
