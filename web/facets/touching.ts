import type { View } from "../state/view.ts";
import { type ClaimTable, flagEntities, NO_OBJECT } from "./claim-table.ts";

/**
 * Says which relations belong to what is looked at, drawn or kept off. `isIn` flags the entities shown. Around a selected
 * entity only its own claims and those among what is shown count: what lies two steps off is not missed from its picture.
 */
export function touching(table: ClaimTable, { selection, reach }: View, isIn: Uint8Array): (place: number) => boolean {
  const { subjects, objects } = table;
  if (!selection.entity) return (place) => objects[place] !== NO_OBJECT;
  const isCentre = flagEntities(table, [selection.entity, ...reach.expanded.map(({ entity }) => entity)]);
  return (place) => {
    const [subject, object] = [subjects[place] as number, objects[place] as number];
    if (object === NO_OBJECT) return false;
    return isCentre[subject] === 1 || isCentre[object] === 1 || isWithin(table, isIn, place);
  };
}

/** True for a claim with both ends among the entities that are flagged. */
export function isWithin({ subjects, objects }: ClaimTable, isIn: Uint8Array, place: number): boolean {
  return isIn[subjects[place] as number] === 1 && isIn[objects[place] as number] === 1;
}
