import type { EntityId } from "../../domain/ids.ts";
import type { Placed, Reading } from "./reading.ts";

/** Of persons and bodies the countries that their posts and names tell: "Russian foreign minister Lavrov". */
export type Homes = ReadonlyMap<EntityId, ReadonlySet<EntityId>>;

export function findHomes(readings: readonly Reading[]): Homes {
  const homes = new Map<EntityId, Set<EntityId>>();
  for (const { mentions } of readings) {
    for (const country of mentions.filter(({ type, nested }) => type === "Country" && nested)) {
      for (const owner of mentions
        .filter((other) => holds(other, country))
        .flatMap((holder) => ownersOf(holder, mentions)))
        homes.set(owner.mention.entity, (homes.get(owner.mention.entity) ?? new Set()).add(country.mention.entity));
    }
  }
  return homes;
}

function holds(outer: Placed, inner: Placed): boolean {
  return (
    outer !== inner &&
    outer.first <= inner.first &&
    inner.last <= outer.last &&
    (outer.type === "Office" || outer.type === "Organization")
  );
}

/** A body itself; of a post, the person beside it. */
function ownersOf(holder: Placed, mentions: readonly Placed[]): readonly Placed[] {
  if (holder.type === "Organization") return [holder];
  return mentions.filter(
    ({ type, first, last }) =>
      type === "Person" && (first === holder.last + 1 || (holder.first - last >= 1 && holder.first - last <= 3)),
  );
}
