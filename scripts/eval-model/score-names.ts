import type { Count } from "./count.ts";

/** A name at its place: token indices or offsets, half-open. */
export interface PlacedName {
  readonly start: number;
  readonly end: number;
  readonly type: string;
}

/** Names of BIO tags; an `I` that follows nothing of its type begins one. */
export function readNames(tags: readonly (string | undefined)[]): readonly PlacedName[] {
  const names: { start: number; end: number; type: string }[] = [];
  for (const [index, tag = "O"] of tags.entries()) {
    const [mark, type] = [tag[0], tag.slice(2)];
    const last = names.at(-1);
    if (mark === "I" && last?.end === index && last.type === type) last.end++;
    else if (mark === "B" || mark === "I") names.push({ start: index, end: index + 1, type });
  }
  return names;
}

/** What names were found for those wanted. */
export interface NameScores {
  readonly counts: ReadonlyMap<string, Count>;
  /** How often a wanted type was found as another, `wanted > found`; `none` where nothing overlaps. */
  readonly confusion: ReadonlyMap<string, number>;
}

interface Compared {
  readonly wanted: readonly PlacedName[];
  readonly found: readonly PlacedName[];
}

/** Exact spans of `types`; other types count as no name at all. */
export function scoreNames(texts: readonly Compared[], types: readonly string[]): NameScores {
  const counts = new Map(types.map((type) => [type, { right: 0, found: 0, wanted: 0 }]));
  const confusion = new Map<string, number>();
  const isScored = ({ type }: PlacedName) => counts.has(type);
  for (const text of texts) {
    const [wanted, found] = [text.wanted.filter(isScored), text.found.filter(isScored)];
    const keys = new Set(wanted.map(keyOf));
    for (const name of wanted) add(counts, name.type, "wanted");
    for (const name of found) {
      add(counts, name.type, "found");
      if (keys.has(keyOf(name))) add(counts, name.type, "right");
    }
    for (const pair of pairsOf(wanted, found)) confusion.set(pair, (confusion.get(pair) ?? 0) + 1);
  }
  return { counts, confusion };
}

function keyOf({ start, end, type }: PlacedName): string {
  return `${start} ${end} ${type}`;
}

function add(
  counts: Map<string, { right: number; found: number; wanted: number }>,
  type: string,
  key: keyof Count,
): void {
  const count = counts.get(type);
  if (count) count[key]++;
}

/** Each wanted name with the first found that overlaps it, and each found name that overlaps none. */
function pairsOf(wanted: readonly PlacedName[], found: readonly PlacedName[]): readonly string[] {
  const overlapping = (name: PlacedName, others: readonly PlacedName[]) =>
    others.find((other) => other.start < name.end && name.start < other.end)?.type ?? "none";
  return [
    ...wanted.map((name) => `${name.type} > ${overlapping(name, found)}`),
    ...found.filter((name) => overlapping(name, wanted) === "none").map((name) => `none > ${name.type}`),
  ];
}
