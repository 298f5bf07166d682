import { type Claim, isRelation } from "../../domain/claim.ts";
import type { Document } from "../../domain/document.ts";
import type { Entity } from "../../domain/entity.ts";
import type { Graph } from "../../domain/graph.ts";
import type { DocumentId, EntityId } from "../../domain/ids.ts";
import { Float, type Value } from "../run/value.ts";
import type { CompactGraph } from "./compact-graph.ts";
import { evidenceColumns } from "./evidence-columns.ts";
import { GraphBuilder } from "./graph-builder.ts";
import { findOffices } from "./offices.ts";

/** The records as a property graph, with the way back from its nodes and relationships to the records. */
export interface RecordsGraph {
  readonly graph: CompactGraph;
  /** What a relationship stands for; nothing for a `MENTIONS`. */
  claimOf(relationship: number): Claim | undefined;
  entityOf(node: number): Entity | undefined;
  documentOf(node: number): Document | undefined;
  findNode(id: EntityId | DocumentId): number | undefined;
}

/**
 * Entities, documents and values are nodes; claims are relationships of their predicate from subject to object; and each
 * document `MENTIONS` the entities that it names. A fact ends at a `:Value`. Dates are texts in ISO 8601, at the precision known.
 */
export function toRecordsGraph(records: Graph): RecordsGraph {
  return new RecordsGraphBuilder(records).build();
}

type Properties = (readonly [string, Value | undefined])[];

class RecordsGraphBuilder {
  readonly #records: Graph;
  readonly #builder = new GraphBuilder();
  readonly #nodes = new Map<string, number>();
  readonly #valueNodes = new Map<string, number>();
  readonly #entities = new Map<number, Entity>();
  readonly #documents = new Map<number, Document>();
  readonly #entityNames = new Map<EntityId, string>();
  readonly #claims: Claim[] = [];
  readonly #conflictKinds = new Map<string, string>();
  readonly #floats = new Map<number, Float>();

  constructor(records: Graph) {
    this.#records = records;
    for (const { kind, sides } of records.conflicts) {
      for (const claim of sides.flatMap(({ claims }) => claims)) this.#conflictKinds.set(claim, kind);
    }
  }

  build(): RecordsGraph {
    const { entities, documents, claims } = this.#records;
    for (const entity of entities) this.#addEntity(entity);
    for (const document of documents) this.#addDocument(document);
    const officeOf = findOffices(claims);
    for (const claim of claims) {
      const office = officeOf(claim);
      this.#addClaim(claim, office && this.#entityNames.get(office));
    }
    this.#addMentions();
    const graph = this.#builder.build(evidenceColumns(this.#claims, this.#records));
    return {
      graph,
      claimOf: (relationship) => this.#claims[relationship],
      entityOf: (node) => this.#entities.get(node),
      documentOf: (node) => this.#documents.get(node),
      findNode: (id) => this.#nodes.get(id),
    };
  }

  #addEntity(entity: Entity): void {
    const { id, type, name, aliases, mentions, documents } = entity;
    const node = this.#addNode(
      ["Entity", type],
      [
        ["id", id],
        ["name", name],
        ["type", type],
        ["aliases", aliases],
        ["mentions", mentions],
        ["documents", documents],
      ],
    );
    this.#nodes.set(id, node);
    this.#entities.set(node, entity);
    this.#entityNames.set(id, name);
  }

  #addDocument(document: Document): void {
    const { id, path, title, publisher, published, url, language, characters } = document;
    const node = this.#addNode(
      ["Document"],
      [
        ["id", id],
        ["name", title],
        ["title", title],
        ["path", path],
        ["publisher", publisher],
        ["published", published],
        ["url", url],
        ["language", language],
        ["characters", characters],
      ],
    );
    this.#nodes.set(id, node);
    this.#documents.set(node, document);
  }

  #addClaim(claim: Claim, office: string | undefined): void {
    const start = this.#nodes.get(claim.subject);
    const end = isRelation(claim) ? this.#nodes.get(claim.object) : this.#valueNode(claim.value);
    if (start === undefined || end === undefined)
      throw new Error(`a claim names an entity that the graph has not: ${claim.id}`);
    // What is the same for all claims comes last, so that no value of a schema can hide it.
    const properties: Properties = [
      ...Object.entries(claim.values ?? {}),
      ["office", office],
      ["id", claim.id],
      ["status", claim.status],
      ["date", claim.date],
      ["documents", claim.documents],
      ["publishers", claim.publishers],
      ["confidence", this.#float(claim.confidence)],
      ["conflict", this.#conflictKinds.get(claim.id)],
    ];
    this.#addRelationship(claim.predicate, start, end, properties);
    this.#claims.push(claim);
  }

  /** One for each document and entity, however often it is mentioned. */
  #addMentions(): void {
    const found = new Map<string, { start: number; end: number; count: number; texts: Set<string> }>();
    for (const { document, entity, text } of this.#records.mentions) {
      const [start, end] = [this.#nodes.get(document), this.#nodes.get(entity)];
      if (start === undefined || end === undefined) continue;
      const key = `${start} ${end}`;
      const mention = found.get(key) ?? { start, end, count: 0, texts: new Set<string>() };
      mention.count += 1;
      mention.texts.add(text);
      found.set(key, mention);
    }
    for (const { start, end, count, texts } of found.values()) {
      this.#addRelationship("MENTIONS", start, end, [
        ["mentions", count],
        ["texts", [...texts]],
      ]);
    }
  }

  #valueNode(value: string): number {
    const known = this.#valueNodes.get(value);
    if (known !== undefined) return known;
    const node = this.#addNode(
      ["Value"],
      [
        ["name", value],
        ["value", value],
      ],
    );
    this.#valueNodes.set(value, node);
    return node;
  }

  #addNode(labels: readonly string[], properties: Properties): number {
    return this.#builder.addNode(labels, present(properties));
  }

  #addRelationship(type: string, start: number, end: number, properties: Properties): number {
    return this.#builder.addRelationship(type, start, end, present(properties));
  }

  #float(value: number): Float {
    const known = this.#floats.get(value) ?? new Float(value);
    this.#floats.set(value, known);
    return known;
  }
}

function present(properties: Properties): (readonly [string, Value])[] {
  return properties.filter((property): property is readonly [string, Value] => property[1] !== undefined);
}
