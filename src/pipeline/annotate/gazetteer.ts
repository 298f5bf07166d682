import type { ModelTables } from "./model-tables.ts";

/** Sets two columns a class in `row` on, for each token: 1 where a match begins, 1 where it goes on. */
export type MarkNames = (plain: readonly string[], set: (token: number, column: number) => void) => void;

/** One way to write the keys: as they stand, or in lower case. */
interface Keys {
  /** Classes of each key, a bit each. */
  readonly classes: ReadonlyMap<string, number>;
  /** Tokens of the longest key that begins with a word. */
  readonly longest: ReadonlyMap<string, number>;
}

/** Finds the names of `gazetteer.tsv` among tokens, each class alone, from the left, the longest first. */
export function readGazetteer({ config, gazetteer }: ModelTables): MarkNames {
  const { classes, lowered } = config.gazetteer;
  const isLowered = (name: string) => lowered.includes(name);
  const asTheyStand = readKeys(gazetteer, (name) => (isLowered(name) ? -1 : classes.indexOf(name)));
  const inLowerCase = readKeys(gazetteer, (name) => (isLowered(name) ? classes.indexOf(name) : -1));
  return (plain, set) => {
    mark(plain, asTheyStand, classes.length, set);
    mark(
      plain.map((token) => token.toLowerCase()),
      inLowerCase,
      classes.length,
      set,
    );
  };
}

/** `bitOf` is negative for a class that is left out. */
function readKeys(gazetteer: string, bitOf: (name: string) => number): Keys {
  const [classes, longest] = [new Map<string, number>(), new Map<string, number>()];
  for (const line of gazetteer.split("\n")) {
    const tab = line.indexOf("\t");
    const [bit, key] = [bitOf(line.slice(0, tab)), line.slice(tab + 1)];
    if (tab === -1 || bit < 0) continue;
    classes.set(key, (classes.get(key) ?? 0) | (1 << bit));
    const words = key.split(" ");
    const first = words[0] ?? "";
    longest.set(first, Math.max(longest.get(first) ?? 0, words.length));
  }
  return { classes, longest };
}

/** One walk serves all classes: a class that has matched looks on only behind its match. */
function mark(forms: readonly string[], keys: Keys, count: number, set: (token: number, column: number) => void): void {
  const free = new Array<number>(count).fill(0);
  for (let start = 0; start < forms.length; start++) {
    for (const { end, bits } of findKeys(forms, start, keys)) {
      for (const index of bitsOf(bits)) {
        if ((free[index] ?? 0) > start) continue;
        free[index] = end;
        set(start, 2 * index);
        for (let token = start + 1; token < end; token++) set(token, 2 * index + 1);
      }
    }
  }
}

/** The keys that begin at `start`, the longest first. */
function findKeys(forms: readonly string[], start: number, keys: Keys): readonly { end: number; bits: number }[] {
  const found: { end: number; bits: number }[] = [];
  const longest = Math.min(keys.longest.get(forms[start] ?? "") ?? 0, forms.length - start);
  for (let end = start + longest; end > start; end--) {
    const bits = keys.classes.get(forms.slice(start, end).join(" "));
    if (bits !== undefined) found.push({ end, bits });
  }
  return found;
}

function bitsOf(bits: number): readonly number[] {
  const set: number[] = [];
  for (let index = 0; bits >> index > 0; index++) if ((bits >> index) & 1) set.push(index);
  return set;
}
