import fc from "fast-check";
import type { Claim, Evidence } from "../../src/domain/claim.ts";
import type { Document } from "../../src/domain/document.ts";
import type { Entity, Mention } from "../../src/domain/entity.ts";
import type { Graph } from "../../src/domain/graph.ts";
import { claimId, compareText, type DocumentId, documentId, entityId, sha256Of } from "../../src/domain/ids.ts";
import type { Span } from "../../src/domain/span.ts";
import { compareMentions } from "../../src/records/graph-records.ts";

/** A text that a reader could return: well formed, not blank, no byte order mark in front. */
const texts = fc
  .string({ unit: "binary", minLength: 1, maxLength: 80 })
  .filter((text) => text.trim() !== "" && !/\p{Cs}/u.test(text) && !text.startsWith("\ufeff"));

/** A graph with its texts: one mention, and one claim of two entities, in each of up to three documents. */
export const graphs = fc
  .uniqueArray(fc.tuple(texts, fc.nat(), fc.nat()), { minLength: 1, maxLength: 3, selector: ([text]) => text })
  .map((parts) => {
    const documents = parts.map(([text]) => toDocument(text));
    const spans = parts.map(([text, from, to]) => toSpan(text, from, to));
    const entities = [toEntity("Person", "Vinay Kumar"), toEntity("Agreement", "RELOS")].sort(byId);
    return {
      graph: {
        documents: [...documents].sort(byId),
        entities,
        mentions: parts.map(([text], i) => toMention(documents[i], text, spans[i], entities)).sort(compareMentions),
        claims: [
          toClaim(
            parts.map(([text], index) => toEvidence(documents[index], text, spans[index])),
            entities,
          ),
        ],
        conflicts: [],
      } satisfies Graph as Graph,
      texts: new Map(parts.map(([text], index) => [documents[index]?.id as DocumentId, text])),
    };
  });

const byId = (a: { readonly id: string }, b: { readonly id: string }): number => compareText(a.id, b.id);

function toDocument(text: string): Document {
  const sha256 = sha256Of(Buffer.from(text));
  const id = documentId(sha256);
  return { id, path: `${id}.txt`, title: text.slice(0, 9), sha256, language: "en", characters: text.length };
}

/** Any half-open span with something in it. */
function toSpan(text: string, from: number, to: number): Span {
  const start = from % text.length;
  return { start, end: start + 1 + (to % (text.length - start)) };
}

function toEntity(type: string, name: string): Entity {
  return { id: entityId(type, name), type, name, aliases: [], mentions: 1, documents: 1 };
}

function toMention(document: Document | undefined, text: string, span: Span | undefined, [entity]: Entity[]): Mention {
  if (!document || !span || !entity) throw new Error("toMention: one of each a document");
  const words = text.slice(span.start, span.end);
  return { entity: entity.id, document: document.id, ...span, text: words, form: "name", rule: "test/any" };
}

function toEvidence(document: Document | undefined, text: string, span: Span | undefined): Evidence {
  if (!document || !span) throw new Error("toEvidence: one of each a document");
  const quote = text.slice(span.start, span.end);
  return { document: document.id, ...span, quote, subjectSpan: span, rule: "test/any", status: "asserted" };
}

function toClaim(evidence: readonly Evidence[], [a, b]: Entity[]): Claim {
  if (!a || !b) throw new Error("toClaim: two entities");
  const documents = evidence.length;
  const ends = { subject: a.id, predicate: "SIGNED", object: b.id, status: "asserted" as const };
  return { id: claimId(Object.values(ends)), ...ends, confidence: 0.5, documents, publishers: 0, evidence };
}
