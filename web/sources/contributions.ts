import type { Claim } from "../../src/domain/claim.ts";
import type { Document } from "../../src/domain/document.ts";
import type { Graph } from "../../src/domain/graph.ts";
import { compareText, type DocumentId } from "../../src/domain/ids.ts";
import type { Span } from "../../src/domain/span.ts";

/** What one source brought into the graph. */
export interface Contribution {
  readonly document: Document;
  /** Entities that it mentions, claims that it says, those that it alone says, disagreements that it is part of. */
  readonly entities: number;
  readonly claims: number;
  readonly alone: number;
  readonly conflicts: number;
  /** Share of its text, 0 to 1, that is quoted for some claim. */
  readonly coverage: number;
}

/** In the order of their titles. */
export function listContributions(graph: Graph): readonly Contribution[] {
  const tallies = new Map<DocumentId, Tally>(graph.documents.map(({ id }) => [id, emptyTally()]));
  for (const { document, entity } of graph.mentions) tallies.get(document)?.entities.add(entity);
  for (const claim of graph.claims) addClaim(tallies, claim);
  for (const { sides } of graph.conflicts) {
    const documents = new Set(sides.flatMap(({ evidence }) => evidence.map(({ document }) => document)));
    for (const document of documents) {
      const tally = tallies.get(document);
      if (tally) tally.conflicts += 1;
    }
  }
  return graph.documents
    .map((document) => toContribution(document, tallies.get(document.id) ?? emptyTally()))
    .sort((a, b) => compareText(a.document.title, b.document.title) || compareText(a.document.id, b.document.id));
}

/** How many code units lie under at least one of the spans. */
export function lengthUnder(spans: readonly Span[]): number {
  let [length, last] = [0, 0];
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start)) {
    length += Math.max(0, end - Math.max(start, last));
    last = Math.max(last, end);
  }
  return length;
}

interface Tally {
  readonly entities: Set<string>;
  readonly quotes: Span[];
  claims: number;
  alone: number;
  conflicts: number;
}

function emptyTally(): Tally {
  return { entities: new Set(), quotes: [], claims: 0, alone: 0, conflicts: 0 };
}

function addClaim(tallies: ReadonlyMap<DocumentId, Tally>, { evidence }: Claim): void {
  const documents = new Set(evidence.map(({ document }) => document));
  for (const document of documents) {
    const tally = tallies.get(document);
    if (!tally) continue;
    tally.claims += 1;
    if (documents.size === 1) tally.alone += 1;
  }
  for (const { document, start, end } of evidence) tallies.get(document)?.quotes.push({ start, end });
}

function toContribution(document: Document, { entities, quotes, claims, alone, conflicts }: Tally): Contribution {
  const coverage = document.characters === 0 ? 0 : lengthUnder(quotes) / document.characters;
  return { document, entities: entities.size, claims, alone, conflicts, coverage };
}
