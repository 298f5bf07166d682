import { commonDate } from "../../domain/dates.ts";
import type { Entity } from "../../domain/entity.ts";
import type { Graph } from "../../domain/graph.ts";
import type { EntityId } from "../../domain/ids.ts";

/** An entity as one document knows it, with what tells it from its namesakes. */
export interface LocalEntity {
  readonly entity: Entity;
  readonly graph: Graph;
  /** What the document's claims tie it to by a predicate that tells which one it is (`OFFICE_OF`, `HOLDS_OFFICE` …). */
  readonly tied: readonly Entity[];
  /** The country that the document names most; a ministry without a country is likely one of its own. */
  readonly setting?: string;
  /** When the document says that it was signed, as far as nothing there contradicts. */
  readonly signed?: string;
  /** False for what the document only describes ("a trade agreement"): such words name nothing elsewhere. */
  readonly isNamed: boolean;
}

/** The entities of one document. */
export function localEntities(graph: Graph): readonly LocalEntity[] {
  const tied = tiesOf(graph);
  const named = new Set(graph.mentions.filter(({ form }) => form === "name").map(({ entity }) => entity));
  const setting = settingOf(graph);
  const signed = signingDates(graph);
  return graph.entities.map((entity) => {
    const date = commonDate(signed.get(entity.id) ?? []);
    return {
      entity,
      graph,
      tied: tied.get(entity.id) ?? [],
      isNamed: named.has(entity.id),
      ...(setting ? { setting } : {}),
      ...(date ? { signed: date } : {}),
    };
  });
}

const IDENTIFYING: ReadonlySet<string> = new Set(["OFFICE_OF", "HOLDS_OFFICE", "PART_OF", "PARTY_TO", "SIGNED"]);

function tiesOf({ entities, claims }: Graph): ReadonlyMap<EntityId, readonly Entity[]> {
  const byId = new Map(entities.map((entity) => [entity.id, entity]));
  const ties = new Map<EntityId, Entity[]>();
  const tie = (id: EntityId, other: Entity | undefined) => {
    const own = ties.get(id) ?? [];
    if (other) own.push(other);
    ties.set(id, own);
  };
  for (const { subject, predicate, object, status } of claims) {
    if (object === undefined || status === "denied" || !IDENTIFYING.has(predicate)) continue;
    tie(subject, byId.get(object));
    tie(object, byId.get(subject));
  }
  return ties;
}

function settingOf({ entities }: Graph): string | undefined {
  let most: Entity | undefined;
  for (const entity of entities) {
    if (entity.type === "Country" && entity.mentions > (most?.mentions ?? 0)) most = entity;
  }
  return most?.name;
}

function signingDates({ claims }: Graph): ReadonlyMap<EntityId, readonly string[]> {
  const dates = new Map<EntityId, string[]>();
  for (const { predicate, subject, object, value, date } of claims) {
    const [of, when] = predicate === "SIGNED_ON" ? [subject, value] : predicate === "SIGNED" ? [object, date] : [];
    if (of && when) dates.set(of, [...(dates.get(of) ?? []), when]);
  }
  return dates;
}
