import type { Document } from "../../domain/document.ts";
import { escapeHtml, isolate } from "./escape-html.ts";
import { characters, SAID_BY } from "./messages.ts";
import type { Footnote } from "./number-quotes.ts";

/** What footnotes cite. */
export interface Cited {
  /** Those that are quoted, by id. */
  readonly documents: ReadonlyMap<string, Document>;
  nameOf(id: string): string;
}

/** An item of a list of quotes, which links lead to as `#q1`. */
export function printFootnote({ number, evidence }: Footnote, { documents, nameOf }: Cited): string {
  const document = documents.get(evidence.document);
  const facts = [
    ...(evidence.attribution ? [`${SAID_BY} ${isolate(nameOf(evidence.attribution))}`] : []),
    ...(document ? sayDocument(document) : []),
    characters(evidence.start, evidence.end),
  ];
  const hash = document ? `<br><code>sha256 ${escapeHtml(document.sha256)}</code>` : "";
  const quote = `<blockquote dir="auto">${escapeHtml(evidence.quote)}</blockquote>`;
  return `<li id="q${number}">${quote}<small>${facts.join(" · ")}</small>${hash}</li>`;
}

/** Title, publisher and date as HTML, as far as they are known. */
export function sayDocument({ title, publisher, published }: Document): readonly string[] {
  return [`<cite>${isolate(title)}</cite>`, ...[publisher, published].flatMap((text) => (text ? [isolate(text)] : []))];
}
