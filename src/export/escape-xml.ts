/** Whatever XML 1.0 allows in no form, not even as a reference: most control characters, halves of surrogate pairs … */
const FORBIDDEN = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

// White space that a reader may turn into a plain space or line feed comes back exactly if written as a reference.
const MARKUP = /[&<>'\t\n\r\u007F-\u009F\u2028]/g;

/** Most texts have none of all these, and then one look is enough. */
const SUSPECT = /[^ -%(-;=?-~\u00A0-\u2027\u2029-\uD7FF\uE000-\uFFFD]/;

const NAMED: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;" };

/**
 * For content and for attributes in single quotes (JSON texts are full of double ones). A reader gets `text` back, with
 * U+FFFD for each forbidden character.
 */
export function escapeXml(text: string): string {
  if (!SUSPECT.test(text)) return text;
  return text
    .replace(FORBIDDEN, "\uFFFD")
    .replace(MARKUP, (character) => NAMED[character] ?? `&#${character.charCodeAt(0)};`);
}
