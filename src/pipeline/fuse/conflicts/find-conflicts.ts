import type { Claim, Conflict } from "../../../domain/claim.ts";
import type { Document } from "../../../domain/document.ts";
import type { Entity } from "../../../domain/entity.ts";
import { compareText } from "../../../domain/ids.ts";
import type { Schema } from "../../../schema/schema.ts";
import { actorConflicts } from "./actor-conflicts.ts";
import { dateConflicts } from "./date-conflicts.ts";
import { figureConflicts } from "./figure-conflicts.ts";
import { forceConflicts } from "./force-conflicts.ts";
import { instrumentConflicts } from "./instrument-conflicts.ts";
import type { Told } from "./said-by.ts";

/** What of a fused graph the rules read. */
export interface Fused {
  readonly claims: readonly Claim[];
  readonly entities: readonly Entity[];
  readonly documents: readonly Document[];
}

const RULES: readonly ((told: Told) => readonly Conflict[])[] = [
  dateConflicts,
  instrumentConflicts,
  forceConflicts,
  figureConflicts,
  actorConflicts,
];

/** What the sources say that cannot all be true; none is picked. Sorted by id. */
export function findConflicts({ claims, entities, documents }: Fused, schema: Schema): readonly Conflict[] {
  const told: Told = {
    claims,
    schema,
    entities: new Map(entities.map((entity) => [entity.id, entity])),
    documents: new Map(documents.map((document) => [document.id, document])),
  };
  return RULES.flatMap((rule) => rule(told)).sort((a, b) => compareText(a.id, b.id));
}
