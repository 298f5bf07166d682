import type { EntityId } from "../../src/domain/ids.ts";
import { type Connect, MOST_ENDS } from "./connect.ts";

const PLACE = /^\d{1,6}$/;

/** The parts of a link that say what is asked about several entities. */
export function printConnect(
  connect: Connect | undefined,
): readonly (readonly [name: string, value: string | undefined])[] {
  return [
    ["connect", connect?.ends.join(",")],
    ["by", connect?.by === "common" ? "common" : undefined],
    ["draw", connect?.drawn === undefined ? undefined : String(connect.drawn)],
  ];
}

/** Reads any text; absent where nothing is asked. */
export function parseConnect(parts: URLSearchParams): Connect | undefined {
  const ends = parts.get("connect");
  if (ends === null) return undefined;
  const draw = parts.get("draw") ?? "";
  return {
    ends: [...new Set(ends.split(",").filter(Boolean))].slice(0, MOST_ENDS) as EntityId[],
    by: parts.get("by") === "common" ? "common" : "paths",
    ...(draw === "all" && { drawn: draw }),
    ...(PLACE.test(draw) && { drawn: Number(draw) }),
  };
}
