import { findHolder } from "../../../text/apposition.ts";
import type { Placed, Reading } from "../reading.ts";
import type { Link } from "./link.ts";

/** "President Putin", "Sarkozy, the President of France", "Vice President and Minister of Trade Ana Lopez". */
export const holdsOffice: Link = {
  id: "relate/office/holder",
  predicate: "HOLDS_OFFICE",
  confidence: 0.95,
  find: (reading) =>
    ofType(reading, "Office").flatMap((office) => {
      const holder = holderOf(reading, office);
      return holder ? [{ subject: holder, object: office, ...formerly(reading, office) }] : [];
    }),
  examples: [
    ["Russian President Vladimir Putin left.", "Vladimir Putin HOLDS_OFFICE President of Russia asserted"],
    [
      "It was drafted by Nicolas Sarkozy, the President of France.",
      "Nicolas Sarkozy HOLDS_OFFICE President of France asserted",
    ],
    [
      "Vice President and Minister of Trade Ana Lopez spoke.",
      "Ana Lopez HOLDS_OFFICE Minister of Trade asserted; Ana Lopez HOLDS_OFFICE Vice President asserted",
    ],
    [
      "Foreign Minister and Russian Deputy Prime Minister Denis Manturov spoke.",
      "Denis Manturov HOLDS_OFFICE Deputy Prime Minister of Russia asserted",
    ],
    ["The President of France spoke to Ana Lopez.", ""],
  ],
};

/** The country or body inside the words of a post: "Kremlin spokesperson", "president of Georgia". */
export const officeOf: Link = {
  id: "relate/office/owner",
  predicate: "OFFICE_OF",
  confidence: 0.95,
  find: (reading) =>
    ofType(reading, "Office").flatMap((office) => {
      const inside = reading.mentions.filter(
        (mention) =>
          mention.nested && office.first <= mention.first && mention.last <= office.last && mention.type !== "Office",
      );
      const owner =
        inside.findLast(({ type }) => type === "Organization") ?? inside.find(({ type }) => type === "Country");
      return owner ? [{ subject: office, object: owner }] : [];
    }),
  examples: [
    ["Kremlin spokesperson Dmitry Peskov spoke.", "Kremlin spokesperson OFFICE_OF Kremlin asserted"],
    ["The president of Georgia signed it.", "President of Georgia OFFICE_OF Georgia asserted"],
    ["President Emmanuel Macron spoke in France.", ""],
  ],
};

function ofType(reading: Reading, type: string): readonly Placed[] {
  return reading.mentions.filter((mention) => mention.type === type);
}

function holderOf(reading: Reading, office: Placed): Placed | undefined {
  const people = reading.mentions.map((placed) => ({ ...placed.mention, type: placed.type, placed }));
  const direct = findHolder(office.mention, people, reading.source.text);
  if (direct) return direct.placed;
  const next = ofType(reading, "Office").find((other) => other.first === office.last + 2);
  const joined =
    next && !hasCountry(reading, next) && /^(?:and|&)$/.test(reading.sentence.tokens[office.last + 1]?.text ?? "");
  return joined ? findHolder(next.mention, people, reading.source.text)?.placed : undefined;
}

/** "Foreign Minister and Russian Deputy Prime Minister Denis Manturov": the second post is somebody else’s. */
function hasCountry(reading: Reading, office: Placed): boolean {
  return reading.mentions.some((mention) => mention.type === "Country" && mention.first === office.first);
}

/** "then-", "former", "ex-": held, no longer holds. */
function formerly(reading: Reading, office: Placed): { readonly values?: Readonly<Record<string, string>> } {
  const words = `${reading.sentence.tokens[office.first - 1]?.text ?? ""} ${office.mention.text}`.toLowerCase();
  return /(?:^|[\s])(?:then|former|ex)\b/.test(words) ? { values: { former: "true" } } : {};
}
