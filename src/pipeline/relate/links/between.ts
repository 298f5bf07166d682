import { headWithin, isUnder, type Tree } from "../../../text/tree.ts";
import type { Placed, Reading } from "../reading.ts";

/** The words of the text between two mentions, the first of which ends before the second; white space is single. */
export function wordsBetween({ source }: Reading, before: Placed, after: Placed): string {
  return source.text.slice(before.mention.end, after.mention.start).replace(/\s+/g, " ");
}

/** Mentions of one of these types, in the order of the text. */
export function mentionsOf({ mentions }: Reading, ...types: readonly string[]): readonly Placed[] {
  return mentions.filter(({ type }) => types.includes(type));
}

/** True where `inner` is another mention that lies within `outer`. */
export function isInside(inner: Placed, outer: Placed): boolean {
  return inner !== outer && outer.first <= inner.first && inner.last <= outer.last;
}

/** Those that lie in no other of them. */
export function outermost(mentions: readonly Placed[]): readonly Placed[] {
  return mentions.filter((mention) => !mentions.some((other) => isInside(mention, other) && !isInside(other, mention)));
}

/** The token that the others of a mention hang on. */
export function headOf(tree: Tree, { first, last }: Placed): number {
  return headWithin(tree, first, last);
}

/** Mentions of one of these types that hang on the token at `above`, however far down. */
export function mentionsUnder(reading: Reading, above: number, ...types: readonly string[]): readonly Placed[] {
  const tree = reading.tree;
  return mentionsOf(reading, ...types).filter((mention) => isUnder(tree, headOf(tree, mention), above));
}
