import type { Candidate } from "../../domain/entity.ts";
import type { Lexicon } from "../../lexicon/lexicon.ts";
import { nameKeys } from "../../lexicon/name-keys.ts";
import { findHolder } from "../../text/apposition.ts";
import { findNear } from "../../text/near.ts";
import type { PostedOffice } from "./office-keys.ts";

const COUNTERPART = /\b(?:counterpart|opposite number)\b/g;
/** How far before the word the person stands whose counterpart it is. */
const REACH = 120;

/**
 * "Defence Minister Ana Lopez and her Swedish counterpart Lars Berg": the same post of another country. The one who is met is the
 * last person named before it.
 */
export function findCounterparts(
  names: readonly Candidate[],
  offices: readonly PostedOffice[],
  text: string,
  lexicon: Lexicon,
): readonly PostedOffice[] {
  const held = new Map(offices.flatMap((office) => (office.holderName ? [[lastWord(office.holderName), office]] : [])));
  return [...text.matchAll(COUNTERPART)].flatMap(({ index, 0: { length } }): PostedOffice[] => {
    const end = index + length;
    const before = findNear(names, { start: index, end: index }, REACH).filter((name) => name.end <= index);
    const country = before.findLast((name) => name.type === "Country" && text.slice(name.end, index) === " ");
    const person = before.findLast(({ type }) => type === "Person");
    const office = person && held.get(lastWord(text.slice(person.start, person.end)));
    const owner = country && lexicon.findCountry(text.slice(country.start, country.end))?.country;
    if (!country || !owner || !office || office.country === owner) return [];
    const candidate: Candidate = {
      start: country.start,
      end,
      type: "Office",
      form: "noun",
      rule: "resolve/offices/counterpart",
    };
    const holder = findHolder(candidate, names, text);
    const holderName = holder && text.slice(holder.start, holder.end);
    return [
      {
        candidate,
        ...(ABROAD.get(office.title) ?? { title: office.title, label: office.label }),
        country: owner,
        ofBody: false,
        ...(holderName ? { holderName, holder: nameKeys("Person", holderName, lexicon).join(" ") } : {}),
      },
    ];
  });
}

/** Posts that elsewhere are called something else. */
const ABROAD: ReadonlyMap<string, Pick<PostedOffice, "title" | "label">> = new Map([
  ["secretary state", { title: "foreign minister", label: "Foreign Minister" }],
]);

function lastWord(name: string): string {
  return name.slice(name.lastIndexOf(" ") + 1);
}
