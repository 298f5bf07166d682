import type { Claim, Evidence } from "../domain/claim.ts";
import type { Mention } from "../domain/entity.ts";
import type { Graph } from "../domain/graph.ts";
import { groupBy } from "../domain/group-by.ts";
import type { Span } from "../domain/span.ts";
import type { Words } from "./decision.ts";

/** The mentions of a graph by document and place. */
export interface Places {
  readonly hashes: ReadonlyMap<string, string>;
  readonly mentions: ReadonlyMap<string, readonly Mention[]>;
}

export function indexPlaces(graph: Graph): Places {
  const hashes = new Map<string, string>(graph.documents.map(({ id, sha256 }) => [id, sha256]));
  const mentions = groupBy(graph.mentions, (mention) => [placeKey(hashes.get(mention.document), mention)]);
  return { hashes, mentions };
}

export function placeKey(sha256: string | undefined, { start, end }: Span): string {
  return `${sha256} ${start} ${end}`;
}

/** The words under which what is decided about an entity is filed: those by which a person knows it best. */
export function wordsOfEntities(graph: Graph, places: Places): ReadonlyMap<string, Words> {
  const words = new Map<string, Words>();
  // Names first, then in the order of the text.
  for (const form of ["name", "noun"]) {
    for (const mention of graph.mentions) {
      const found = form === mention.form && !words.has(mention.entity) && wordsOfMention(mention, places);
      if (found) words.set(mention.entity, found);
    }
  }
  return words;
}

/** Undefined for words that stand for several entities at once ("both"): they name none of them. */
export function wordsOfMention(mention: Mention, { hashes, mentions }: Places): Words | undefined {
  const sha256 = hashes.get(mention.document);
  const isAlone = mentions.get(placeKey(sha256, mention))?.length === 1;
  return sha256 !== undefined && isAlone ? toWords(sha256, mention, mention.text) : undefined;
}

/** The words under which what is decided about a claim is filed: its ends where both are mentioned, else its subject or its quote. */
export function wordsOfEvidence(
  claim: Claim,
  evidence: Evidence,
  places: Places,
): { readonly a: Words; readonly b?: Words } {
  const sha256 = places.hashes.get(evidence.document) ?? "";
  const wordsAt = (span: Span | undefined): Words | undefined => {
    const [mention] = (span && places.mentions.get(placeKey(sha256, span))) ?? [];
    return mention && toWords(sha256, mention, mention.text);
  };
  const [subject, object] = [wordsAt(evidence.subjectSpan), wordsAt(evidence.objectSpan)];
  if (subject && object) return { a: subject, b: object };
  return { a: claim.object === undefined && subject ? subject : toWords(sha256, evidence, evidence.quote) };
}

function toWords(document: string, { start, end }: Span, text: string): Words {
  return { document, start, end, text };
}
