import { isPossessiveAt, type Placed, type Reading, tagAt, wordAt } from "../reading.ts";
import { isInside, mentionsOf, outermost, wordsBetween } from "./between.ts";
import type { Link, Pair } from "./link.ts";

/** Whose post it is: "Kremlin spokesperson", "president of Georgia", "South Korea’s ambassador to Japan". */
export const officeOf: Link = {
  id: "relate/office/owner",
  predicate: "OFFICE_OF",
  confidence: 0.95,
  find: (reading) =>
    mentionsOf(reading, "Office").flatMap((office) =>
      ownersOf(reading, office).map((owner): Pair => ({ subject: office, object: owner })),
    ),
  examples: [
    ["Kremlin spokesperson Dmitry Peskov spoke.", "Kremlin spokesperson OFFICE_OF Kremlin asserted"],
    ["The president of Georgia signed it.", "President of Georgia OFFICE_OF Georgia asserted"],
    ["Japan Foreign Minister Ana Lopez spoke.", "Foreign Minister of Japan OFFICE_OF Japan asserted"],
    [
      "Ana Lopez, South Korea's ambassador to Japan, left.",
      "Ambassador to Japan of South Korea OFFICE_OF South Korea asserted",
    ],
    ["President Ana Lopez of Norway spoke.", "President of Norway OFFICE_OF Norway asserted"],
    ["President Emmanuel Macron spoke in France.", ""],
    ["President Emmanuel Macron spoke of France.", ""],
    ["The ambassador to France spoke.", ""],
  ],
};

/** Sent from one state to another: "to Japan" says where, not whose. */
const SENT =
  /(?<!\p{L})(?:ambassador|envoy|attach[eé]|consul|representative|delegate|emissary|commissioner)(?!\p{L})/iu;

function ownersOf(reading: Reading, office: Placed): readonly Placed[] {
  const inside = insideOffice(reading, office);
  if (inside.length > 0) return inside;
  const beside = besideOffice(reading, office);
  if (beside) return [beside];
  const first = mentionsOf(reading, "Office").find((other) => wordsFollow(reading, other, office));
  return first ? insideOffice(reading, first) : [];
}

/** Bodies within the words of the post before countries; a body’s body ("the ICC Court", "the Duma’s committee") before the body. */
function insideOffice(reading: Reading, office: Placed): readonly Placed[] {
  const all = outermost(
    reading.mentions.filter(
      (mention) => isInside(mention, office) && mention.type !== "Office" && mention.type !== "Person",
    ),
  ).filter((mention) => !isDestination(reading, mention, office));
  const bodies = all.filter(({ type, last }) => type === "Organization" && !isPossessiveAt(reading, last + 1));
  return bodies.length > 0 ? bodies : all.filter(({ type }) => type === "Country").slice(0, 1);
}

function isDestination(reading: Reading, mention: Placed, office: Placed): boolean {
  const before = wordAt(reading, mention.first - 1) === "the" ? mention.first - 2 : mention.first - 1;
  return wordAt(reading, before) === "to" && SENT.test(office.mention.text);
}

/** "Japan Foreign Minister", "Russia’s new ambassador", "minister of the Duma" where the words of the post end too soon. */
function besideOffice(reading: Reading, office: Placed): Placed | undefined {
  const owners = outermost(
    mentionsOf(reading, "Country", "Organization").filter((mention) => !isInside(mention, office)),
  );
  const before = owners.findLast(({ last }) => last < office.first);
  if (before && isOwner(reading, before, office)) return before;
  const behind = owners.find(({ first }) => first > office.last);
  const holder = mentionsOf(reading, "Person").find(({ first }) => first === office.last + 1);
  if (behind?.type === "Country" && holder && /^ of (?:the )?$/.test(wordsBetween(reading, holder, behind)))
    return behind;
  return behind && /^ (?:of|at|for) (?:the )?$/.test(wordsBetween(reading, office, behind)) ? behind : undefined;
}

/** Right before the post, over its adjectives where an ’s says whose it is. */
function isOwner(reading: Reading, owner: Placed, office: Placed): boolean {
  if (owner.last + 1 === office.first) return owner.mention.form === "name" || isPronoun(owner);
  if (!isPossessiveAt(reading, owner.last + 1) || office.first - owner.last > 4) return false;
  for (let at = owner.last + 2; at < office.first; at++) if (tagAt(reading, at) !== "ADJ") return false;
  return true;
}

/** "its director general" */
function isPronoun({ mention }: Placed): boolean {
  return mention.form === "pronoun" && mention.text.toLowerCase() === "its";
}

/** "Colombian Vice President and Minister of Trade": the country of the first is that of both. */
function wordsFollow(reading: Reading, first: Placed, office: Placed): boolean {
  return first.last < office.first && /^ (?:and|&) $/.test(wordsBetween(reading, first, office));
}
