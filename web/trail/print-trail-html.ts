import { escapeHtml, isolate } from "../../src/export/pack/escape-html.ts";
import { QUOTES } from "../../src/export/pack/messages.ts";
import { numberQuotes } from "../../src/export/pack/number-quotes.ts";
import { printFootnote } from "../../src/export/pack/print-footnote.ts";
import { printPage } from "../../src/export/pack/print-page.ts";
import type { GraphIndex } from "../../src/query/graph-index.ts";
import { listTrail, type TrailLine } from "./list-trail.ts";
import { HOW_TO_READ, TRAIL_TITLE, withoutClaim } from "./messages.ts";
import type { Trail } from "./trail.ts";

/** The trail as one HTML page without scripts: a step an item, its quotes as footnotes, as an evidence pack has them. */
export function printTrailHtml(index: GraphIndex, trail: Trail): string {
  const lines = listTrail(index, trail);
  const notes = numberQuotes(lines.flatMap(({ claim }) => claim ?? []));
  const cited = {
    documents: new Map(index.graph.documents.map((document) => [document.id as string, document])),
    nameOf: (id: string) => index.graph.entities.find((entity) => entity.id === id)?.name ?? id,
  };
  return printPage(TRAIL_TITLE, [
    `<h1>${TRAIL_TITLE}</h1>`,
    `<p>${HOW_TO_READ}</p>`,
    `<ol>\n${lines.map((line) => printLine(line, notes.of)).join("\n")}\n</ol>`,
    `<h2>${QUOTES}</h2>`,
    `<ol>\n${notes.all.map((note) => printFootnote(note, cited)).join("\n")}\n</ol>`,
  ]);
}

function printLine({ entity, from, claim, label }: TrailLine, numberOf: ReturnType<typeof numberQuotes>["of"]): string {
  const name = `<b>${isolate(entity.name)}</b>`;
  if (!from) return `<li>${name}</li>`;
  if (!claim) return `<li>${name} <small>${withoutClaim()}</small></li>`;
  const numbers = [...new Set(claim.evidence.map(numberOf))].map((number) => `<a href="#q${number}">[${number}]</a>`);
  const status = claim.status === "asserted" ? "" : ` <small>${claim.status}</small>`;
  return `<li>${isolate(from.name)} —${escapeHtml(label ?? "")}→ ${name}${status} ${numbers.join(" ")}</li>`;
}
