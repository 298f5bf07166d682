import type { Document } from "../../src/domain/document.ts";
import { characters, SAID_BY } from "../../src/export/pack/messages.ts";
import { type Footnote, numberQuotes } from "../../src/export/pack/number-quotes.ts";
import type { GraphIndex } from "../../src/query/graph-index.ts";
import { escapeMarkdown } from "./escape-markdown.ts";
import { listTrail, type TrailLine } from "./list-trail.ts";
import { HOW_TO_READ, TRAIL_TITLE, withoutClaim } from "./messages.ts";
import type { Trail } from "./trail.ts";

/** The trail as Markdown: a step a line, its quotes as footnotes. */
export function printTrailMarkdown(index: GraphIndex, trail: Trail): string {
  const lines = listTrail(index, trail);
  const notes = numberQuotes(lines.flatMap(({ claim }) => claim ?? []));
  return [
    `# ${TRAIL_TITLE}`,
    HOW_TO_READ,
    lines.map((line, place) => `${place + 1}. ${printLine(line, notes.of)}`).join("\n"),
    ...notes.all.map((note) => printNote(note, index)),
    "",
  ].join("\n\n");
}

function printLine({ entity, from, claim, label }: TrailLine, numberOf: ReturnType<typeof numberQuotes>["of"]): string {
  const name = `**${escapeMarkdown(entity.name)}**`;
  if (!from) return name;
  if (!claim) return `${name} (${withoutClaim()})`;
  const numbers = [...new Set(claim.evidence.map(numberOf))].map((number) => `[^${number}]`).join("");
  const status = claim.status === "asserted" ? "" : ` (${claim.status})`;
  return `${escapeMarkdown(from.name)} —${escapeMarkdown(label ?? "")}→ ${name}${status}${numbers}`;
}

function printNote({ number, evidence }: Footnote, index: GraphIndex): string {
  const facts = [
    ...(evidence.attribution ? [`${SAID_BY} ${escapeMarkdown(index.entity(evidence.attribution).name)}`] : []),
    ...sayDocument(index.document(evidence.document)),
    characters(evidence.start, evidence.end),
  ];
  return `[^${number}]: “${escapeMarkdown(evidence.quote)}” — ${facts.join(" · ")}`;
}

function sayDocument({ title, publisher, published, sha256 }: Document): readonly string[] {
  const known = [publisher, published].flatMap((text) => (text ? [escapeMarkdown(text)] : []));
  return [`*${escapeMarkdown(title)}*`, ...known, `sha256 ${escapeMarkdown(sha256)}`];
}
