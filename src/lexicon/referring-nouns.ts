import { HEAD_NOUNS } from "./head-nouns.ts";

/** Nouns with which news takes up what it has named, beside those of WordNet, by type; dictionary forms in lower case. */
const MORE: Readonly<Record<string, string>> = {
  Agreement: "agreement convention accord deal document instrument truce ceasefire",
  Country: "country nation state side government republic kingdom ally neighbour neighbor",
  Event: "summit exercise drill operation manoeuvre maneuver conflict session",
  Organization: `ministry house chamber alliance bloc organisation group party embassy bank assembly university newspaper regulator
    watchdog exporter maker producer conglomerate broadcaster airline daily magazine startup giant movement network`,
  Person: `minister speaker mayor queen emir sultan senator adviser diplomat politician lawmaker leader general admiral
    ${HEAD_NOUNS.Office}`,
  Place: "capital region base airbase",
  System: "system fighter drone vessel carrier cruiser howitzer weapon",
};

const { Office: _, ...THINGS } = HEAD_NOUNS;

const TYPES: ReadonlyMap<string, string> = new Map(
  [THINGS, MORE].flatMap((nouns) =>
    Object.entries(nouns).flatMap(([type, words]) => words.split(/\s+/).map((word) => [word, type] as const)),
  ),
);

/** The type of what "the" with this noun takes up again. */
export function findReferringType(noun: string): string | undefined {
  return TYPES.get(noun);
}

/** Words between "the" and such a noun that leave it the same one: "the defence minister", "the upper house", "the new pact". */
export const SAME_MODIFIERS: ReadonlySet<string> = new Set(
  `islamic new same landmark historic bilateral joint upper lower parliamentary ruling military foreign defence defense prime interior
  finance trade vice deputy interim embattled two three four eight`.split(/\s+/),
);
