export type Gender = "he" | "she";

/** What a pronoun says of whatever it stands for. */
export interface Pronoun {
  readonly many: boolean;
  /** Absent: anything but a person. */
  readonly gender?: Gender;
}

const HE: Pronoun = { many: false, gender: "he" };
const SHE: Pronoun = { many: false, gender: "she" };
const IT: Pronoun = { many: false };
const THEY: Pronoun = { many: true };

/** Pronouns in lower case. */
const PRONOUNS: ReadonlyMap<string, Pronoun> = new Map([
  ...["he", "him", "his", "himself"].map((word) => [word, HE] as const),
  ...["she", "her", "hers", "herself"].map((word) => [word, SHE] as const),
  ...["it", "its", "itself"].map((word) => [word, IT] as const),
  ...["they", "them", "their", "theirs", "themselves"].map((word) => [word, THEY] as const),
]);

/** What `word`, in lower case, says; undefined for what is no pronoun of ours. */
export function findPronoun(word: string): Pronoun | undefined {
  return PRONOUNS.get(word);
}

const HONORIFICS: ReadonlyMap<string, Gender> = new Map([
  ...["mr", "sir", "lord", "king", "prince", "sultan", "emir", "sheikh", "chairman", "spokesman", "pope"].map(
    (word) => [word, "he"] as const,
  ),
  ...["mrs", "ms", "miss", "dame", "lady", "queen", "princess", "chairwoman", "spokeswoman"].map(
    (word) => [word, "she"] as const,
  ),
]);

/** What the last word before a name tells ("Ms", "King"); a list of first names does not ship. */
export function findGender(word: string): Gender | undefined {
  return HONORIFICS.get(word.toLowerCase().replace(/\.$/, ""));
}
