import { empty, notText } from "./messages.ts";

/** Bytes 0x80 to 0x9F in Windows-1252, which is Latin-1 elsewhere; Node's own decoder takes them for control characters. */
const WINDOWS_1252 = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";

/** Above this share of control characters a file is not a text that somebody wrote. */
const MOST_CONTROLS = 0.05;

const CONTROLS = /[^\P{Cc}\t\n\f\r]|\ufffd/gu;

/**
 * The text as read, in which all offsets count: the bytes decoded as UTF-16 where a byte order mark says so, else as
 * UTF-8, else as Windows-1252. Byte order marks in front are no part of it; line ends stay as they are; bytes that mean
 * nothing become U+FFFD. It has no lone surrogates, so written as UTF-8 and read again it is the same.
 *
 * @throws IngestError where the bytes are no text or hold nothing but white space
 */
export function decodeText(bytes: Uint8Array): string {
  const text = decode(bytes).replace(/^\ufeff+/, "");
  if (text.trim() === "") throw empty();
  if (text.includes("\0") || countOf(CONTROLS, text) > MOST_CONTROLS * text.length) throw notText();
  return text;
}

function decode(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder("utf-16be").decode(bytes);
  const text = new TextDecoder("utf-8").decode(bytes);
  return isUtf8(text) ? text : decodeWindows1252(bytes);
}

/** True unless what cannot be decoded outweighs the letters that can: one bad byte does not spoil a text in UTF-8. */
function isUtf8(text: string): boolean {
  const wrong = countOf(/\ufffd/g, text);
  return wrong === 0 || countOf(/\P{ASCII}/gu, text) >= 2 * wrong;
}

function decodeWindows1252(bytes: Uint8Array): string {
  return Buffer.from(bytes)
    .toString("latin1")
    .replace(/[\u0080-\u009f]/g, (character) => WINDOWS_1252.charAt(character.charCodeAt(0) - 0x80));
}

function countOf(pattern: RegExp, text: string): number {
  let count = 0;
  for (const _ of text.matchAll(pattern)) count += 1;
  return count;
}
