import type { Count } from "./count.ts";

/** A token with its tag and its place in the tree; places are offsets or any other numbers that both sides share. */
export interface PlacedToken {
  readonly start: number;
  readonly end: number;
  readonly tag: string;
  /** Where the head begins; −1 for the root. */
  readonly head: number;
  readonly label: string;
}

export const TREE_MEASURES = ["tokens", "UPOS", "UAS", "LAS", "UAS*", "LAS*"] as const;

export type TreeScores = Readonly<Record<(typeof TREE_MEASURES)[number], Count>>;

/**
 * All tokens and universal relations without subtypes, as CoNLL 2018 counts; with an asterisk without punctuation and with subtypes.
 * A token that stands at no place of `wanted` is wrong in everything.
 */
export function scoreTrees(wanted: readonly PlacedToken[], found: readonly PlacedToken[]): TreeScores {
  const gold = new Map(wanted.map((token) => [placeOf(token), token]));
  const goldOf = (token: PlacedToken) => gold.get(placeOf(token));
  const words = {
    wanted: wanted.filter(({ tag }) => tag !== "PUNCT").length,
    found: found.filter((token) => (goldOf(token) ?? token).tag !== "PUNCT").length,
  };
  const all = { wanted: wanted.length, found: found.length };
  const right = (isRight: (token: PlacedToken, other: PlacedToken) => boolean) =>
    found.filter((token) => {
      const other = goldOf(token);
      return other !== undefined && isRight(token, other);
    }).length;
  const isHead = (token: PlacedToken, other: PlacedToken) => token.head === other.head;
  const isWord = (_: PlacedToken, other: PlacedToken) => other.tag !== "PUNCT";
  return {
    tokens: { ...all, right: right(() => true) },
    UPOS: { ...all, right: right((token, other) => token.tag === other.tag) },
    UAS: { ...all, right: right(isHead) },
    LAS: { ...all, right: right((token, other) => isHead(token, other) && universal(token) === universal(other)) },
    "UAS*": { ...words, right: right((token, other) => isWord(token, other) && isHead(token, other)) },
    "LAS*": {
      ...words,
      right: right((token, other) => isWord(token, other) && isHead(token, other) && token.label === other.label),
    },
  };
}

function placeOf({ start, end }: PlacedToken): string {
  return `${start}-${end}`;
}

function universal({ label }: PlacedToken): string {
  return label.split(":")[0] ?? label;
}
