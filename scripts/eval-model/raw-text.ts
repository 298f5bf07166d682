import type { Span } from "../../src/domain/span.ts";
import type { GoldRow } from "./read-sets.ts";

/** Sentences of a treebank as running text again, with the place of each token. */
export interface RawText {
  readonly text: string;
  readonly rows: readonly { readonly row: GoldRow; readonly spans: readonly Span[] }[];
}

/**
 * The sets do not tell where paragraphs part. A blank line stands between documents, a line end behind a sentence that ends without a
 * mark (a heading, a list item), and a blank behind any other.
 */
export function toRawText(rows: readonly GoldRow[]): RawText {
  let text = "";
  let last = "";
  const placed = rows.map((row) => {
    const document = row.id.replace(/-\d+$/, "");
    if (text !== "") text += document !== last ? "\n\n" : /[.!?:;,"'”’)]$/.test(text) ? " " : "\n";
    last = document;
    const glued = new Set(row.nospace);
    const spans = row.tokens.map((token, index) => {
      const start = text.length;
      text += token + (glued.has(index) || index === row.tokens.length - 1 ? "" : " ");
      return { start, end: start + token.length };
    });
    return { row, spans };
  });
  return { text, rows: placed };
}
