/** A number with what it counts. */
export interface Figure {
  readonly amount: number;
  /** Its last word, without the plural's "s", in lower case: "troop", "year"; "" for money. */
  readonly noun: string;
}

const NUMBERS: ReadonlyMap<string, number> = new Map(
  "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty"
    .split(" ")
    .map((word, number) => [word, number] as const),
);
const SCALES: ReadonlyMap<string, number> = new Map([
  ["hundred", 100],
  ["thousand", 1e3],
  ["million", 1e6],
  ["billion", 1e9],
  ["trillion", 1e12],
]);
/** Words for one and the same thing that news counts. */
const SAME: ReadonlyMap<string, string> = new Map([
  ["personnel", "troop"],
  ["soldier", "troop"],
  ["servicemen", "troop"],
  ["ship", "warship"],
  ["vessel", "warship"],
  ["plane", "aircraft"],
  ["jet", "aircraft"],
]);

/** The first number in `words` with the last of them ("3,000 military personnel", "$68.7 billion"); undefined without a number. */
export function parseFigure(words: string): Figure | undefined {
  const parts = words
    .toLowerCase()
    .replace(/,(?=\d{3})/g, "")
    .split(/[\s-]+/)
    .filter(Boolean);
  const at = parts.findIndex((part) => numberOf(part) !== undefined);
  if (at === -1) return undefined;
  const scale = SCALES.get(parts[at + 1] ?? "") ?? 1;
  return { amount: (numberOf(parts[at] ?? "") ?? 0) * scale, noun: nounOf(parts.slice(at + (scale === 1 ? 1 : 2))) };
}

function numberOf(part: string): number | undefined {
  const digits = /^[^\d.]{0,3}(\d{1,15}(?:\.\d{1,6})?)[^\d]{0,3}$/.exec(part)?.[1];
  return digits === undefined ? NUMBERS.get(part) : Number(digits);
}

/** "five-year period" and "five years" count years. */
function nounOf(words: readonly string[]): string {
  const last = words.filter((word) => !/^(?:period|term)s?$/.test(word)).at(-1) ?? "";
  const noun = last.replace(/s$/, "");
  return SAME.get(noun) ?? noun;
}
