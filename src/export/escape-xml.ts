/** Whatever XML 1.0 allows in no form, not even as a reference: most control characters, halves of surrogate pairs … */
const FORBIDDEN = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

// White space that a reader may turn into a plain space or line feed comes back exactly if written as a reference.
const MARKUP = /[&<>"'\t\n\r\u007F-\u009F\u2028]/g;

const NAMED: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/** For content and for attributes in quotes. A reader gets `text` back, with U+FFFD for each forbidden character. */
export function escapeXml(text: string): string {
  return text
    .replace(FORBIDDEN, "\uFFFD")
    .replace(MARKUP, (character) => NAMED[character] ?? `&#${character.charCodeAt(0)};`);
}
