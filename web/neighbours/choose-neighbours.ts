import type { EntityId } from "../../src/domain/ids.ts";
import { nameKey } from "../../src/query/name-index.ts";
import type { Narrowing } from "../state/expansion.ts";
import { toggle } from "../state/toggle.ts";
import type { Neighbour } from "./list-neighbours.ts";
import type { Waiting } from "./list-waiting.ts";

/** So many are shown without asking; of more, so many are proposed. */
export const FEW = 20;

/** What a reader has ticked of the neighbours that wait. */
export interface Choice {
  /** Left out, by their names in the schema. */
  readonly predicates: readonly string[];
  readonly types: readonly string[];
  /** What must stand in a name; empty for any. */
  readonly words: string;
  /** Ticked or unticked by name, against what is proposed. */
  readonly turned: readonly EntityId[];
  /** How many are proposed of those that fit, the best documented. */
  readonly most: number;
}

/** The best documented of all. */
export const FIRST_CHOICE: Choice = { predicates: [], types: [], words: "", turned: [], most: FEW };

export function toggleKind(choice: Choice, kind: "predicates" | "types", name: string): Choice {
  return { ...choice, [kind]: toggle(choice[kind], name), turned: [] };
}

export function turn(choice: Choice, entity: EntityId): Choice {
  return { ...choice, turned: toggle(choice.turned, entity) };
}

/** Ticks so many of those that fit, the best documented, and no others. */
export function chooseFirst(choice: Choice, most: number): Choice {
  return { ...choice, turned: [], most };
}

/** Those of the ticked predicates and types, best documented first. A neighbour stays while one of its predicates is ticked. */
export function listFitting({ neighbours }: Waiting, choice: Choice): readonly Neighbour[] {
  return neighbours.filter(
    ({ entity, claims }) =>
      !choice.types.includes(entity.type) && claims.some(({ predicate }) => !choice.predicates.includes(predicate)),
  );
}

export function listChosen(waiting: Waiting, choice: Choice): readonly EntityId[] {
  return listFitting(waiting, choice)
    .map(({ entity }) => entity.id)
    .filter((id, place) => place < choice.most !== choice.turned.includes(id));
}

/** Of those that fit, the ones to be listed: with all words of the search in one of their names. */
export function listNamed(waiting: Waiting, choice: Choice): readonly Neighbour[] {
  const words = nameKey(choice.words).split(" ");
  return listFitting(waiting, choice).filter(({ entity }) =>
    [entity.name, ...entity.aliases].map(nameKey).some((name) => words.every((word) => name.includes(word))),
  );
}

/** The choice as an expansion keeps it: as predicates and types where that says it, else by name. Absent: all. */
export function toNarrowing(waiting: Waiting, choice: Choice): Narrowing | undefined {
  const chosen = listChosen(waiting, choice);
  if (chosen.length < listFitting(waiting, choice).length) return { entities: chosen };
  const predicates = waiting.predicates.map(({ name }) => name).filter((name) => !choice.predicates.includes(name));
  const types = waiting.types.map(({ name }) => name).filter((name) => !choice.types.includes(name));
  const only: Narrowing = {
    ...(predicates.length < waiting.predicates.length && { predicates }),
    ...(types.length < waiting.types.length && { types }),
  };
  return Object.keys(only).length === 0 ? undefined : only;
}
