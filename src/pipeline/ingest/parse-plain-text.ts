import { decodeText } from "./decode-text.ts";
import type { Reading } from "./reading.ts";

/** A text without any marks of a format. */
export function parsePlainText(bytes: Uint8Array): Reading {
  return { text: decodeText(bytes), boilerplate: [] };
}
