import type { EntityId } from "../../domain/ids.ts";
import { findHolder } from "../../text/apposition.ts";
import type { Placed, Reading } from "./reading.ts";

/** Of each post that one person alone holds, as far as the document tells: that person. "the US president" then is somebody. */
export type Holders = ReadonlyMap<EntityId, EntityId>;

export function findHolders(readings: readonly Reading[]): Holders {
  const holders = new Map<EntityId, Set<EntityId>>();
  for (const { mentions, source } of readings) {
    const people = mentions
      .filter(({ type }) => type === "Person")
      .map(({ mention }) => ({ ...mention, type: "Person" }));
    for (const { mention } of mentions.filter(isHeld)) {
      const holder = findHolder(mention, people, source.text);
      if (holder) holders.set(mention.entity, (holders.get(mention.entity) ?? new Set()).add(holder.entity));
    }
  }
  return new Map(
    [...holders].flatMap(([office, [only, ...others]]) => (only && others.length === 0 ? [[office, only]] : [])),
  );
}

/** A post that somebody holds today: not "then president", "former minister". */
export function isHeld({ type, mention }: Placed): boolean {
  return type === "Office" && !/^(?:then|former|ex|late)\b/i.test(mention.text);
}
