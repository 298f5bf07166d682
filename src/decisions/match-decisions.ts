import type { Claim, Evidence } from "../domain/claim.ts";
import type { Mention } from "../domain/entity.ts";
import type { Graph } from "../domain/graph.ts";
import { groupBy } from "../domain/group-by.ts";
import { type Span, textOf } from "../domain/span.ts";
import type { Schema } from "../schema/schema.ts";
import { type ClaimDecision, type FiledDecision, isClaim, isLink, type Words } from "./decision.ts";
import { noDocument, noMention, noSuchClaim, oneInDocument, otherWords, severalEntities } from "./messages.ts";

/** A decision and what it meets in the graphs of the documents: entities by `localKey`, evidence as it stands there. */
export interface Matched {
  readonly decision: FiledDecision;
  /** One for each place that the decision names; those of places that mean nothing now are the place itself. */
  readonly entities: readonly string[];
  readonly evidence: readonly Evidence[];
  /** Why it comes to nothing; absent where it holds. */
  readonly problem?: string;
}

/** An entity of one document, among those of all documents. */
export function localKey(graph: Graph, entity: string): string {
  return `${graph.documents[0]?.id} ${entity}`;
}

/** Looks every decision up in `graphs`, each of one document. */
export function matchDecisions(
  decisions: readonly FiledDecision[],
  graphs: readonly Graph[],
  schema: Schema,
): readonly Matched[] {
  const named = new Set(
    decisions.flatMap((decision) => [decision.a.document, "b" in decision ? decision.b?.document : ""]),
  );
  const byHash = new Map(
    graphs
      .filter(({ documents: [document] }) => document && named.has(document.sha256))
      .map((graph) => [graph.documents[0]?.sha256, indexDocument(graph)]),
  );
  const find = (words: Words) => byHash.get(words.document);
  return decisions.map((decision) =>
    isClaim(decision) ? matchClaim(decision, find(decision.a), schema) : matchEntities(decision, find),
  );
}

/** A document with its mentions by place. */
interface IndexedDocument {
  readonly graph: Graph;
  readonly mentions: ReadonlyMap<string, readonly Mention[]>;
}

function indexDocument(graph: Graph): IndexedDocument {
  return { graph, mentions: groupBy(graph.mentions, (mention) => [placeKey(mention)]) };
}

function placeKey({ start, end }: Span): string {
  return `${start} ${end}`;
}

function matchEntities(decision: FiledDecision, find: (words: Words) => IndexedDocument | undefined): Matched {
  const places = isLink(decision) ? [decision.a, decision.b] : [decision.a];
  const found = places.map((words) => findEntity(words, find(words)));
  const entities = found.map(({ entity }) => entity);
  const isOne = decision.verdict === "not the same" && entities[0] === entities[1];
  const problem = found.find((each) => each.problem)?.problem ?? (isOne ? oneInDocument() : undefined);
  return { decision, entities, evidence: [], ...(problem && { problem }) };
}

/** The entity of one document that these words name; where there is none, the words stand for themselves. */
function findEntity(words: Words, document: IndexedDocument | undefined): { entity: string; problem?: string } {
  const entity = `${words.document} ${placeKey(words)}`;
  if (!document) return { entity, problem: noDocument() };
  const mentions = document.mentions.get(placeKey(words)) ?? [];
  const [mention, ...others] = mentions;
  if (!mention) return { entity, problem: noMention(words, nearby(words, document)) };
  if (mention.text !== words.text) return { entity, problem: otherWords(words, mention.text) };
  if (others.some((other) => other.entity !== mention.entity)) return { entity, problem: severalEntities(words) };
  return { entity: localKey(document.graph, mention.entity) };
}

/** Where the first mention stands that shares a letter with the words: most often what a person meant. */
function nearby(words: Words, { graph }: IndexedDocument): string | undefined {
  const near = graph.mentions.find(({ start, end }) => start < words.end && words.start < end);
  return near && `${near.start}–${near.end}`;
}

function matchClaim(decision: ClaimDecision, document: IndexedDocument | undefined, schema: Schema): Matched {
  if (!document) return { decision, entities: [], evidence: [], problem: noDocument() };
  const evidence = document.graph.claims
    .filter((claim) => isSaid(decision, claim))
    .flatMap((claim) => claim.evidence.filter((each) => isAt(decision, claim, each, document, schema)));
  return { decision, entities: [], evidence, ...(evidence.length === 0 && { problem: noSuchClaim() }) };
}

function isSaid({ predicate, value }: ClaimDecision, claim: Claim): boolean {
  return (predicate ?? claim.predicate) === claim.predicate && (value ?? claim.value) === claim.value;
}

/** The ends of a symmetric claim may have changed places. */
function isAt(
  { a, b }: ClaimDecision,
  claim: Claim,
  evidence: Evidence,
  document: IndexedDocument,
  schema: Schema,
): boolean {
  const { subjectSpan, objectSpan } = evidence;
  const is = (words: Words, span: Span | undefined) => isPlace(words, span, evidence, document);
  if (!b) return is(a, evidence) || is(a, subjectSpan);
  if (a.document !== b.document) return false;
  const isTurned = schema.isSymmetric(claim.predicate) && is(a, objectSpan) && is(b, subjectSpan);
  return isTurned || (is(a, subjectSpan) && is(b, objectSpan));
}

function isPlace(words: Words, span: Span | undefined, evidence: Evidence, { mentions }: IndexedDocument): boolean {
  if (span?.start !== words.start || span.end !== words.end) return false;
  const inQuote = textOf(evidence.quote, { start: span.start - evidence.start, end: span.end - evidence.start });
  const isInside = evidence.start <= span.start && span.end <= evidence.end;
  return (isInside ? inQuote : mentions.get(placeKey(span))?.[0]?.text) === words.text;
}
