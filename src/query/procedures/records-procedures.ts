import { isRelation } from "../../domain/claim.ts";
import type { Entity } from "../../domain/entity.ts";
import type { EntityId } from "../../domain/ids.ts";
import { findEntities } from "../find-entities.ts";
import { findPath } from "../find-path.ts";
import type { GraphIndex } from "../graph-index.ts";
import { findNeighbours } from "../neighbours.ts";
import { noSuchEntity, notNegative } from "../run/messages.ts";
import type { Procedure } from "../run/procedure.ts";
import { type NodeValue, PathValue, type RelationshipValue, type Value } from "../run/value.ts";
import type { RecordsGraph } from "../store/records-graph.ts";

/**
 * Extensions: what the explorer answers, as procedures. A name is any name or alias, in any case; of several entities
 * called so the most mentioned one is meant, and `Type:Name` chooses another.
 */
export function recordsProcedures(records: RecordsGraph, index: GraphIndex): readonly Procedure[] {
  const procedures = new RecordsProcedures(records, index);
  return [procedures.conflicts(), procedures.neighbours(), procedures.path(), procedures.whoSigned()];
}

/** The predicate that `whoSigned` follows, and what its subjects may stand for. */
const SIGNED = "SIGNED";

class RecordsProcedures {
  readonly #records: RecordsGraph;
  readonly #index: GraphIndex;
  readonly #relationshipsByClaim: ReadonlyMap<string, number>;

  constructor(records: RecordsGraph, index: GraphIndex) {
    this.#records = records;
    this.#index = index;
    this.#relationshipsByClaim = new Map(index.graph.claims.map((claim, relationship) => [claim.id, relationship]));
  }

  conflicts(): Procedure {
    return {
      name: "conflicts",
      parameters: [],
      columns: [
        { name: "kind", types: ["String"] },
        { name: "subject", types: ["Node"] },
        { name: "sides", types: ["List"] },
        { name: "note", types: ["String"] },
      ],
      about: "What the sources disagree about, with the value of each side.",
      run: () =>
        this.#index.graph.conflicts.map(({ kind, subject, sides, note }) => [
          kind,
          this.#nodeOf(subject),
          sides.map(({ value }) => value),
          note,
        ]),
    };
  }

  neighbours(): Procedure {
    return {
      name: "neighbours",
      parameters: [
        { name: "name", types: ["String"] },
        { name: "hops", types: ["Integer"] },
      ],
      columns: [
        { name: "entity", types: ["Node"] },
        { name: "distance", types: ["Integer"] },
      ],
      about: "The entities within so many claims of one, nearest first.",
      run: ([name, hops]) => {
        const start = this.#entityOf(name);
        const { distances } = findNeighbours(this.#index, start.id, { hops: countOf("hops", hops) });
        return [...distances].slice(1).map(([id, distance]) => [this.#nodeOf(id), distance]);
      },
    };
  }

  path(): Procedure {
    return {
      name: "path",
      parameters: [
        { name: "from", types: ["String"] },
        { name: "to", types: ["String"] },
        { name: "max", types: ["Integer"] },
      ],
      columns: [{ name: "path", types: ["Path"] }],
      about:
        "The shortest way between two entities, of several as short the one that most documents tell; no row where there is none.",
      run: ([from, to, max]) => {
        const start = this.#entityOf(from);
        const claims = findPath(this.#index, start.id, this.#entityOf(to).id, { maxHops: countOf("max", max) });
        if (claims === undefined) return [];
        const relationships = claims.map(({ id }) => this.#relationshipOf(id));
        return [[this.#toPath(start.id, relationships)]];
      },
    };
  }

  whoSigned(): Procedure {
    return {
      name: "whoSigned",
      parameters: [{ name: "agreement", types: ["String"] }],
      columns: [
        { name: "signer", types: ["Node"] },
        { name: "office", types: ["String"] },
        { name: "date", types: ["String"] },
        { name: "status", types: ["String"] },
        { name: "signed", types: ["Relationship"] },
      ],
      about: "Who signed an agreement, in which office, when, and whether that is said as fact.",
      run: ([agreement]) => {
        const { id } = this.#entityOf(agreement);
        const { graph } = this.#records;
        return this.#index
          .claimsOf(id)
          .filter((claim) => isRelation(claim) && claim.predicate === SIGNED && claim.object === id)
          .map((claim) => {
            const signed = this.#relationshipOf(claim.id);
            const office = graph.relationshipProperty(signed.id, "office");
            return [this.#nodeOf(claim.subject), office, claim.date ?? null, claim.status, signed];
          });
      },
    };
  }

  #entityOf(name: Value | undefined): Entity {
    const text = typeof name === "string" ? name : "";
    const { matches, suggestions } = findEntities(this.#index, text);
    const [entity] = matches;
    if (entity === undefined) throw noSuchEntity(text, suggestions);
    return entity;
  }

  #nodeOf(id: EntityId): NodeValue {
    return this.#records.graph.node(this.#records.findNode(id) ?? -1);
  }

  #relationshipOf(claim: string): RelationshipValue {
    return this.#records.graph.relationship(this.#relationshipsByClaim.get(claim) ?? -1);
  }

  #toPath(start: EntityId, relationships: readonly RelationshipValue[]): PathValue {
    const nodes = [this.#nodeOf(start)];
    for (const relationship of relationships) {
      const last = nodes.at(-1)?.id;
      nodes.push(this.#records.graph.node(relationship.start === last ? relationship.end : relationship.start));
    }
    return new PathValue(nodes, relationships);
  }
}

function countOf(what: string, value: Value | undefined): number {
  if (typeof value !== "number" || value < 0) throw notNegative(what, value ?? null);
  return value;
}
