import { type Claim, type Evidence, isRelation } from "../domain/claim.ts";
import type { GraphIndex } from "../query/graph-index.ts";
import { predicateLabel } from "../schema/predicate-label.ts";
import { count } from "./count.ts";
import { toLine } from "./printable.ts";
import type { Style, Terminal } from "./terminal.ts";

/** How each status stands out: what is only planned, possible or denied must not pass for a fact. */
const STATUS_STYLES: Readonly<Record<Claim["status"], Style>> = {
  asserted: "green",
  planned: "yellow",
  possible: "yellow",
  denied: "red",
};

/** Characters of a quote that are shown; the whole is in `--json`. */
const QUOTE_LENGTH = 400;

/** A claim in a line, and under it the words of its first `quotes` pieces of evidence with their sources. */
export function printClaim(index: GraphIndex, claim: Claim, quotes: number, terminal: Terminal): string {
  const shown = claim.evidence.slice(0, quotes).map((evidence) => printEvidence(index, evidence, terminal));
  const more = claim.evidence.length - quotes;
  const rest = quotes > 0 && more > 0 ? [`    ${terminal.style("dim", `and ${count(more, "more quote")}`)}`] : [];
  return [headOf(index, claim, terminal), ...shown, ...rest].map((line) => `${line}\n`).join("");
}

function headOf(index: GraphIndex, claim: Claim, terminal: Terminal): string {
  const subject = terminal.style("bold", index.entity(claim.subject).name);
  const label = toLine(predicateLabel(index.schema, claim.predicate));
  const end = isRelation(claim) ? index.entity(claim.object).name : claim.value;
  const status = terminal.style(STATUS_STYLES[claim.status], claim.status);
  const values = Object.entries(claim.values ?? {}).map(([name, value]) => toLine(`${name} ${value}`));
  const details = [...(claim.date ? [toLine(claim.date)] : []), ...values, count(claim.documents, "document")];
  return `${subject} ${label} ${terminal.style("bold", end)}  ${[status, ...details].join(" · ")}`;
}

function printEvidence(index: GraphIndex, evidence: Evidence, terminal: Terminal): string {
  const { title, publisher, published, path } = index.document(evidence.document);
  const source = [title, publisher, published, `${path}:${evidence.start}–${evidence.end}`].filter(Boolean).join(" · ");
  const speaker = evidence.attribution ? `${toLine(index.entity(evidence.attribution).name)}: ` : "";
  return `  ${speaker}“${toLine(shorten(evidence.quote))}”\n    ${terminal.style("dim", source)}`;
}

function shorten(quote: string): string {
  return quote.length > QUOTE_LENGTH ? `${quote.slice(0, QUOTE_LENGTH)} …` : quote;
}
