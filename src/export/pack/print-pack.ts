import { type Claim, isRelation } from "../../domain/claim.ts";
import type { Document } from "../../domain/document.ts";
import type { Entity } from "../../domain/entity.ts";
import type { Graph } from "../../domain/graph.ts";
import { groupBy } from "../../domain/group-by.ts";
import { compareText } from "../../domain/ids.ts";
import { predicateLabel } from "../../schema/predicate-label.ts";
import type { Schema } from "../../schema/schema.ts";
import { escapeHtml, isolate } from "./escape-html.ts";
import { HOW_TO_CHECK, NOTHING_SAID, packTitle, QUOTES, SOURCES, sourcesDisagree, whatItHolds } from "./messages.ts";
import { numberQuotes } from "./number-quotes.ts";
import { type Cited, printFootnote, sayDocument } from "./print-footnote.ts";
import { printPage } from "./print-page.ts";

/**
 * Claims with their quotes as footnotes and the hashes of their sources, as one HTML page without scripts; all of them, or
 * those with `about` at either end. Equal graphs give equal bytes.
 */
export function printPack(graph: Graph, schema: Schema, about?: Entity): string {
  const names = new Map<string, string>(graph.entities.map(({ id, name }) => [id, name]));
  const nameOf = (id: string) => names.get(id) ?? id;
  const claims = chooseClaims(graph, about).sort(byName(nameOf));
  const { all: quotes, of: numberOf } = numberQuotes(claims);
  const cited = new Set(quotes.map(({ evidence }) => evidence.document));
  const documents = graph.documents.filter(({ id }) => cited.has(id)).sort((a, b) => compareText(a.path, b.path));
  const context: Context = {
    graph,
    schema,
    documents: new Map(documents.map((each) => [each.id, each])),
    nameOf,
    numberOf,
  };
  const title = packTitle(about?.name);
  return printPage(title, [
    `<h1>${isolate(title)}</h1>`,
    `<p>${claims.length === 0 ? NOTHING_SAID : whatItHolds(claims.length, quotes.length, documents.length)}</p>`,
    `<p>${HOW_TO_CHECK}</p>`,
    ...[...groupBy(claims, ({ subject }) => [subject])].flatMap(([subject, group]) => [
      `<h2>${isolate(nameOf(subject))}</h2>`,
      printList(
        "ul",
        group.map((claim) => printClaim(claim, context)),
      ),
    ]),
    `<h2>${QUOTES}</h2>`,
    printList(
      "ol",
      quotes.map((note) => printFootnote(note, context)),
    ),
    `<h2>${SOURCES}</h2>`,
    printList("ul", documents.map(printDocument)),
  ]);
}

interface Context extends Cited {
  readonly graph: Graph;
  readonly schema: Schema;
  readonly numberOf: ReturnType<typeof numberQuotes>["of"];
}

/** By the subject's name, then what is said of it. */
function byName(nameOf: Context["nameOf"]): (a: Claim, b: Claim) => number {
  return (a, b) =>
    compareText(nameOf(a.subject), nameOf(b.subject)) ||
    compareText(a.subject, b.subject) ||
    compareText(a.predicate, b.predicate) ||
    compareText(a.id, b.id);
}

function chooseClaims({ claims }: Graph, about: Entity | undefined): Claim[] {
  return claims.filter(({ subject, object }) => !about || subject === about.id || object === about.id);
}

function printClaim(claim: Claim, { graph, schema, nameOf, numberOf }: Context): string {
  const label = predicateLabel(schema, claim.predicate);
  const end = isRelation(claim) ? nameOf(claim.object) : claim.value;
  const values = Object.entries(claim.values ?? {}).map(([name, value]) => `${escapeHtml(name)}: ${isolate(value)}`);
  const said = [claim.status, ...(claim.date ? [escapeHtml(claim.date)] : []), ...values].join(" · ");
  const numbers = [...new Set(claim.evidence.map(numberOf))].map((number) => `<a href="#q${number}">[${number}]</a>`);
  const notes = graph.conflicts
    .filter(({ sides }) => sides.some(({ claims }) => claims.includes(claim.id)))
    .map(({ note }) => note)
    .sort(compareText)
    .map((note) => `<br><span class="conflict">${isolate(sourcesDisagree(note))}</span>`);
  const ends = `${isolate(nameOf(claim.subject))} <b>${escapeHtml(label)}</b> ${isolate(end)}`;
  return `<li>${ends} <small>${said}</small> ${numbers.join(" ")}${notes.join("")}</li>`;
}

function printDocument(document: Document): string {
  const { path, url, sha256 } = document;
  const places = [path, ...(url === undefined ? [] : [url])].map(isolate);
  return `<li>${sayDocument(document).join(" · ")}<br><small>${places.join(" · ")}</small><br><code>sha256 ${escapeHtml(sha256)}</code></li>`;
}

function printList(element: "ol" | "ul", items: readonly string[]): string {
  return `<${element}>\n${items.join("\n")}\n</${element}>`;
}
