import fc from "fast-check";
import { expect, test } from "vitest";
import { decodeText } from "../../../src/pipeline/ingest/decode-text.ts";

const utf16 = (text: string, bigEndian: boolean): Uint8Array => {
  const bytes = Buffer.from(`\ufeff${text}`, "utf16le");
  return bigEndian ? bytes.swap16() : bytes;
};

test.each<[string, Uint8Array, string]>([
  ["UTF-8", Buffer.from("Ülo – “RELOS” 🧵"), "Ülo – “RELOS” 🧵"],
  ["UTF-8 with a byte order mark", Buffer.from("\ufeffRELOS"), "RELOS"],
  ["two byte order marks", Buffer.from("\ufeff\ufeffRELOS"), "RELOS"],
  ["a byte order mark inside", Buffer.from("RE\ufeffLOS"), "RE\ufeffLOS"],
  ["CRLF", Buffer.from("a\r\nb\rc\nd"), "a\r\nb\rc\nd"],
  ["UTF-16, little end first", utf16("RELOS 🧵", false), "RELOS 🧵"],
  ["UTF-16, big end first", utf16("RELOS 🧵", true), "RELOS 🧵"],
  [
    "UTF-16 with half a character",
    utf16("The State Duma \ud800 and the Kremlin", false),
    "The State Duma \ufffd and the Kremlin",
  ],
  ["Latin-1", Buffer.from("Attaché à Orléans", "latin1"), "Attaché à Orléans"],
  ["Windows-1252", Buffer.from([0x93, 0x52, 0x94, 0x20, 0x97, 0x20, 0x80, 0x35]), "“R” — €5"],
  [
    "UTF-8 with one bad byte",
    Buffer.concat([Buffer.from("«Договор подписан в Москве» "), Buffer.from([0xff])]),
    "«Договор подписан в Москве» \ufffd",
  ],
])("%s is read", (_, bytes, text) => {
  expect(decodeText(bytes)).toBe(text);
});

test.each<[string, Uint8Array, string]>([
  ["nothing", Buffer.alloc(0), "is empty"],
  ["white space", Buffer.from(" \r\n\t\u00a0\n"), "is empty"],
  ["a byte order mark alone", Buffer.from("\ufeff"), "is empty"],
  ["a NUL", Buffer.from("RELOS\0RELOS"), "is binary, not text"],
  ["control characters", Buffer.from("\u0001\u0002\u001b[31mRELOS"), "is binary, not text"],
])("%s is refused", (_, bytes, reason) => {
  expect(() => decodeText(bytes)).toThrow(reason);
});

test("whatever the bytes, a text that is read is the same after it has been written as UTF-8", () => {
  fc.assert(
    fc.property(fc.uint8Array({ minLength: 1, maxLength: 200 }), (bytes) => {
      let text = "";
      try {
        text = decodeText(bytes);
      } catch {
        return;
      }
      expect(Buffer.from(text, "utf8").toString("utf8")).toBe(text);
      expect(decodeText(Buffer.from(text, "utf8"))).toBe(text);
    }),
    { numRuns: 2000 },
  );
});
