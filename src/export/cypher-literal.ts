import type { Cell } from "./property-graph.ts";

const ESCAPES: Readonly<Record<string, string>> = { "\\": "\\\\", "'": "\\'", "\n": "\\n", "\r": "\\r", "\t": "\\t" };

// Also what no line of a script should hold as it is: control characters and the line ends of Unicode.
const ESCAPED = /\\([uU]?)|['\p{Cc}\u2028\u2029]/gu;
/** Most texts have none of these, nor half a pair, and then one look is enough. */
const SUSPECT = /[^ -&(-[\]-~\u00A0-\u2027\u202A-\uD7FF\uE000-\uFFFF]/;
const HALF_PAIR = /\p{Surrogate}/gu;

/** A string in single quotes, from any text. Halves of surrogate pairs, which UTF-8 cannot hold, become U+FFFD. */
export function printString(text: string): string {
  if (!SUSPECT.test(text)) return `'${text}'`;
  const escaped = text.replace(HALF_PAIR, "\uFFFD").replace(ESCAPED, (character, letter = "") => {
    // Neo4j reads `\u0027` as a quote before it looks for strings, also behind another backslash.
    if (letter !== "") return `\\\\${printCode(letter)}`;
    return ESCAPES[character] ?? printCode(character);
  });
  return `'${escaped}'`;
}

/** A label, type or property in backticks. A backslash becomes U+FFFD: Neo4j would take `\u0060` for the closing backtick. */
export function printName(name: string): string {
  return `\`${name.replace(HALF_PAIR, "\uFFFD").replaceAll("\\", "\uFFFD").replaceAll("`", "``")}\``;
}

/** `isDouble` writes 1 as `1.0`, so that all values of a property have one type. */
export function printLiteral(cell: Cell, isDouble = false): string {
  if (typeof cell === "string") return printString(cell);
  if (typeof cell === "object") return `[${cell.map(printString).join(", ")}]`;
  return isDouble && Number.isInteger(cell) ? `${cell}.0` : String(cell);
}

function printCode(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
}
