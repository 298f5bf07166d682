import { ORGANIZATION_HEADS } from "../../../lexicon/word-lists.ts";
import { isPossessive, type Placed, type Reading, tagAt, wordAt } from "../reading.ts";
import type { Link, Pair } from "./link.ts";

const COMPANY =
  /\b(?:limited|ltd|inc|corp|corporation|company|group|plc|bank|industries|airlines|airways|motors)\b\.?$/i;

/** A state's own organ: "Russia’s State Duma", "Indian Ministry of Commerce", "Russian Parliament". */
export const organOfState: Link = {
  id: "relate/owner/organ",
  predicate: "PART_OF",
  confidence: 0.9,
  find: (reading) =>
    ownedBy(reading, "Organization", ["Country", "Organization"]).filter(({ subject }) => isOrgan(subject)),
  examples: [
    ["Russia’s Federation Council agreed.", "Federation Council PART_OF Russia asserted"],
    ["The Indian Ministry of Commerce agreed.", "Indian Ministry of Commerce PART_OF India asserted"],
    ["India’s Tata Motors agreed.", ""],
    ["The India-Russia Trade Commission met.", ""],
  ],
};

/** "Russian firms Rosneft and Lukoil", "Russia’s Rosneft": at home there. */
export const companyOfCountry: Link = {
  id: "relate/owner/company",
  predicate: "LOCATED_IN",
  confidence: 0.85,
  find: (reading) =>
    ownedBy(reading, "Organization", ["Country"]).filter(({ subject }) => COMPANY.test(subject.mention.text)),
  examples: [
    ["India’s Tata Motors agreed.", "Tata Motors LOCATED_IN India asserted"],
    ["Russia’s Federation Council agreed.", ""],
  ],
};

/** "Tokyo, Japan" */
export const placeInCountry: Link = {
  id: "relate/owner/place",
  predicate: "LOCATED_IN",
  confidence: 0.9,
  find: (reading) =>
    reading.mentions.flatMap((place, index): Pair[] => {
      const country = reading.mentions[index + 1];
      const beside = country && country.first === place.last + 2 && wordAt(reading, place.last + 1) === ",";
      return place.type === "Place" && beside && country.type === "Country" && !isDemonym(reading, country)
        ? [{ subject: place, object: country }]
        : [];
    }),
  examples: [
    ["They met in Kaspi, Georgia, in May.", "Kaspi LOCATED_IN Georgia asserted"],
    ["They met in Kaspi, Russian officials said.", ""],
  ],
};

/** The country right before ("Russia’s X") or at the beginning of the name ("Indian Navy"). */
function ownedBy(reading: Reading, type: string, owners: readonly string[]): readonly Pair[] {
  return reading.mentions
    .filter((mention) => mention.type === type)
    .flatMap((subject): Pair[] => {
      const owner = reading.mentions.find(
        (other) =>
          owners.includes(other.type) &&
          other !== subject &&
          (isPossessor(reading, other, subject) || isFirstWord(reading, other, subject)),
      );
      return owner ? [{ subject, object: owner }] : [];
    });
}

function isPossessor(reading: Reading, owner: Placed, owned: Placed): boolean {
  return isPossessive(reading, owner.last + 1) && owned.first === owner.last + 2;
}

/** "Indian Navy"; a body of two states ("India-Russia Commission") is an organ of neither. */
function isFirstWord(reading: Reading, owner: Placed, owned: Placed): boolean {
  const joint = /^[-–/]$/.test(wordAt(reading, owner.last + 1));
  return owner.nested && owner.first === owned.first && owner.last < owned.last && !joint;
}

function isOrgan(mention: Placed): boolean {
  const words = mention.mention.text.toLowerCase().split(" ");
  return words.some((word) => ORGANIZATION_HEADS.has(word)) && !COMPANY.test(mention.mention.text);
}

function isDemonym(reading: Reading, country: Placed): boolean {
  return tagAt(reading, country.last) === "ADJ" || /^(?:NOUN|VERB)$/.test(tagAt(reading, country.last + 1));
}
