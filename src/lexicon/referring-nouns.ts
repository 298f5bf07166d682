/** Nouns with which a text takes up what it has named, by the type of what they stand for; dictionary forms in lower case. */
const NOUNS: Readonly<Record<string, string>> = {
  Agreement: "agreement treaty pact memorandum convention protocol accord deal document instrument truce ceasefire",
  Person: `president minister premier chancellor secretary ambassador envoy speaker chairman chairwoman chairperson commander
    governor mayor king queen emir sultan spokesperson spokesman spokeswoman senator commissioner director adviser diplomat
    politician lawmaker leader general admiral`,
  Organization: `ministry parliament house chamber committee commission council court tribunal alliance bloc union organization
    organisation group company firm corporation agency party embassy bank navy army senate assembly institute university
    newspaper regulator watchdog department secretariat exporter maker manufacturer producer conglomerate broadcaster airline
    militia daily magazine startup giant movement network`,
  Country: "country nation state side government republic kingdom",
  Event:
    "summit conference forum exercise drill operation manoeuvre maneuver war conflict ceremony talks meeting session election",
  System:
    "missile system aircraft jet fighter helicopter tank rifle submarine frigate destroyer drone warship ship weapon carrier corvette cruiser battleship satellite spacecraft rocket torpedo howitzer",
  Place: "city town capital region island peninsula base airbase port harbour harbor strait territory province",
};

const TYPES: ReadonlyMap<string, string> = new Map(
  Object.entries(NOUNS).flatMap(([type, words]) => words.split(/\s+/).map((word) => [word, type] as const)),
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
