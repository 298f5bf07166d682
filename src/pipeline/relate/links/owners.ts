import { ORGANIZATION_HEADS } from "../../../lexicon/word-lists.ts";
import { isPossessiveAt, type Placed, type Reading, tagAt, wordAt } from "../reading.ts";
import { mentionsOf, wordsBetween } from "./between.ts";
import type { Link, Pair } from "./link.ts";

const COMPANY =
  /\b(?:limited|ltd|inc|corp|corporation|company|group|plc|bank|industries|airlines|airways|motors)\b\.?$/i;

/** A state's own organ: "Russia’s State Duma", "Indian Ministry of Commerce", "the Senate of the United States". */
export const organOfState: Link = {
  id: "relate/owner/organ",
  predicate: "PART_OF",
  confidence: 0.9,
  find: (reading) =>
    [
      ...ownedBy(reading, "Organization", ["Country", "Organization"]),
      ...partsBehind(reading, ["Country", "Organization"]),
    ].filter(({ subject }) => isOrgan(subject)),
  examples: [
    ["Russia’s Federation Council agreed.", "Federation Council PART_OF Russia asserted"],
    ["The Indian Ministry of Commerce agreed.", "Indian Ministry of Commerce PART_OF India asserted"],
    ["The Ministry of Defense of Japan agreed.", "Ministry of Defense of Japan PART_OF Japan asserted"],
    ["India’s Tata Motors agreed.", ""],
    ["The India-Russia Trade Commission met.", ""],
    ["The Palestinian Authority agreed.", ""],
  ],
};

/** "Russian firms Rosneft and Lukoil", "Russia’s Rosneft": at home there. */
export const companyOfCountry: Link = {
  id: "relate/owner/company",
  predicate: "LOCATED_IN",
  confidence: 0.85,
  find: (reading) => [
    ...ownedBy(reading, "Organization", ["Country"]).filter(({ subject }) => COMPANY.test(subject.mention.text)),
    ...firmsOf(reading),
  ],
  examples: [
    ["India’s Tata Motors agreed.", "Tata Motors LOCATED_IN India asserted"],
    [
      "They sanctioned Russian firms Rosneft and Lukoil.",
      "Lukoil LOCATED_IN Russia asserted; Rosneft LOCATED_IN Russia asserted",
    ],
    ["Russian officials left Rosneft.", ""],
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

const FIRMS =
  /^ (?:\p{L}+ ){0,2}(?:firms?|compan(?:y|ies)|giants?|manufacturers?|producers?|makers?|exporters?|banks?),? $/u;

/** "Russian firms Rosneft and Lukoil", "the Russian oil giant Rosneft" */
function firmsOf(reading: Reading): readonly Pair[] {
  const bodies = mentionsOf(reading, "Organization").filter(({ nested }) => !nested);
  return mentionsOf(reading, "Country").flatMap((country) => {
    const pairs: Pair[] = [];
    let last = country;
    for (const body of bodies.filter(({ first }) => first > country.last)) {
      if (!(last === country ? FIRMS : /^(?:, | and |, and )$/).test(wordsBetween(reading, last, body))) break;
      pairs.push({ subject: body, object: country });
      last = body;
    }
    return pairs;
  });
}

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

/** "the Ministry of Defense of Japan", "the Navy of India": of whom stands behind, in the name or right after it. */
function partsBehind(reading: Reading, owners: readonly string[]): readonly Pair[] {
  return mentionsOf(reading, "Organization").flatMap((subject): Pair[] => {
    const owner = reading.mentions.find(
      (other) =>
        owners.includes(other.type) &&
        (other.first > subject.last
          ? /^ of (?:the )?$/.test(wordsBetween(reading, subject, other))
          : isLastWord(reading, other, subject)),
    );
    return owner ? [{ subject, object: owner }] : [];
  });
}

/** "Senate of the United States" */
function isLastWord(reading: Reading, owner: Placed, owned: Placed): boolean {
  const of = wordAt(reading, owner.first - 1) === "the" ? owner.first - 2 : owner.first - 1;
  return owner.nested && owner.last === owned.last && of > owned.first && wordAt(reading, of) === "of";
}

function isPossessor(reading: Reading, owner: Placed, owned: Placed): boolean {
  return isPossessiveAt(reading, owner.last + 1) && owned.first === owner.last + 2;
}

/** "Indian Navy"; a body of two states ("India-Russia Commission") is an organ of neither. */
function isFirstWord(reading: Reading, owner: Placed, owned: Placed): boolean {
  const joint = /^[-–/]$/.test(wordAt(reading, owner.last + 1));
  return owner.nested && owner.first === owned.first && owner.last < owned.last && !joint;
}

function isOrgan(mention: Placed): boolean {
  const words = mention.mention.text.toLowerCase().split(" ");
  const heads = words.filter((word) => ORGANIZATION_HEADS.has(word));
  return heads.length > 0 && !COMPANY.test(mention.mention.text) && heads.some((word) => word !== "authority");
}

function isDemonym(reading: Reading, country: Placed): boolean {
  return tagAt(reading, country.last) === "ADJ" || /^(?:NOUN|VERB)$/.test(tagAt(reading, country.last + 1));
}
