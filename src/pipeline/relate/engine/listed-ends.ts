import { ancestorsOf, childrenBy, headWithin } from "../../../text/tree.ts";
import { joinedAfter, joinedBefore } from "../arguments.ts";
import type { Placed, Reading } from "../reading.ts";
import type { Wanted } from "./ends.ts";

/** "A, minister of X B, and minister of Y C": those whom the words join, though the tree hangs them one inside the other. */
export const LIST = { name: "list", cost: 0.05 };

export function withListed(
  reading: Reading,
  trigger: number,
  ends: readonly Placed[],
  { slots, types }: Wanted,
): readonly Placed[] {
  if (!slots.some((slot) => slot === "doer" || slot === "done")) return ends;
  const listed = ends.flatMap((end) => [...joinedBefore(reading, end, types), ...joinedAfter(reading, end, types)]);
  if (!listed.some((other) => hasAnd(reading, other, ends))) return ends;
  const free = listed.filter((other) => ends.includes(other) || hangsFreely(reading, trigger, other, ends));
  return [...new Set([...ends, ...free])];
}

/** In "the lower house, the State Duma" there is no list. */
function hasAnd(reading: Reading, other: Placed, ends: readonly Placed[]): boolean {
  const places = [...ends, other];
  const [from, to] = [Math.min(...places.map(({ last }) => last)), Math.max(...places.map(({ first }) => first))];
  return reading.sentence.tokens.slice(from + 1, to).some((token) => token.tag === "CCONJ");
}

/** Below the trigger with no other verb between, on the same side as the others, and behind no preposition of its own. */
function hangsFreely(reading: Reading, trigger: number, other: Placed, ends: readonly Placed[]): boolean {
  const { tree } = reading;
  const head = headWithin(tree, other.first, other.last);
  const above = ancestorsOf(tree, head);
  const path = above.slice(0, above.indexOf(trigger));
  const sameSide = ends.every((end) => end.first < trigger === other.first < trigger);
  return (
    above.includes(trigger) &&
    path.every((at) => tree.tokens[at]?.tag !== "VERB") &&
    sameSide &&
    childrenBy(tree, head, "case").length === 0
  );
}
