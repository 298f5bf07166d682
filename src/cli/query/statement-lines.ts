import { tokenise } from "../../query/syntax/lexer.ts";

/** True where the last thing in `text` is a `;`, apart from blanks and comments. */
export function isComplete(text: string): boolean {
  try {
    const last = tokenise(text).at(-2);
    return last?.kind === "symbol" && last.text === ";";
  } catch {
    // An open string or comment may go on; what else is wrong is told once the query is sent.
    return text.trimEnd().endsWith(";") && !isOpen(text);
  }
}

function isOpen(text: string): boolean {
  return ["'", '"', "`", "*/"].some((end) => {
    try {
      tokenise(text + end);
      return true;
    } catch {
      return false;
    }
  });
}

/** A query in one line, its comments left out, as a history can keep it. */
export function toOneLine(text: string): string {
  try {
    const tokens = tokenise(text);
    const parts = tokens.map(({ start, end }, at) => {
      const isApart = at > 0 && tokens[at - 1]?.end !== start;
      return (isApart ? " " : "") + text.slice(start, end).replaceAll("\n", "\\n");
    });
    return parts.join("").trim();
  } catch {
    return text.replace(/\s*\n\s*/g, " ").trim();
  }
}
