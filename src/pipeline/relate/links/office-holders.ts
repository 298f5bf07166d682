import { findHolder } from "../../../text/apposition.ts";
import { childrenBy, conjunctsOf, isLabel, type Tree } from "../../../text/tree.ts";
import { wordSet } from "../../../text/word-set.ts";
import { datesIn } from "../placed-dates.ts";
import { isPossessiveAt, type Placed, type Reading } from "../reading.ts";
import { headOf, isInside, mentionsOf, wordsBetween } from "./between.ts";
import type { Link, Pair } from "./link.ts";

/** "President Putin", "Sarkozy, the President of France", "Vice President and Minister of Trade Ana Lopez". */
export const holdsOffice: Link = {
  id: "relate/office/holder",
  predicate: "HOLDS_OFFICE",
  confidence: 0.95,
  find: (reading) => {
    const pairs: Pair[] = [];
    for (const office of mentionsOf(reading, "Office")) {
      const holder = besideOffice(reading, office) ?? listedBefore(reading, office, pairs.at(-1));
      if (holder) pairs.push({ subject: holder, object: office, ...valuesOf(reading, office) });
    }
    return pairs;
  },
  examples: [
    ["Russian President Vladimir Putin left.", "Vladimir Putin HOLDS_OFFICE President of Russia asserted"],
    [
      "It was drafted by Nicolas Sarkozy, the President of France.",
      "Nicolas Sarkozy HOLDS_OFFICE President of France asserted",
    ],
    [
      "Ana Lopez (Paris), Minister of Trade of France, left.",
      "Ana Lopez HOLDS_OFFICE Minister of Trade of France asserted",
    ],
    [
      "Ana Lopez, South Korea's ambassador to Japan, left.",
      "Ana Lopez HOLDS_OFFICE Ambassador to Japan of South Korea asserted",
    ],
    [
      "Vice President and Minister of Trade Ana Lopez spoke.",
      "Ana Lopez HOLDS_OFFICE Minister of Trade asserted; Ana Lopez HOLDS_OFFICE Vice President asserted",
    ],
    [
      "Foreign Minister and Russian Deputy Prime Minister Denis Manturov spoke.",
      "Denis Manturov HOLDS_OFFICE Deputy Prime Minister of Russia asserted",
    ],
    [
      "Denis Manturov, an adviser to Russian President Ana Lopez, left.",
      "Ana Lopez HOLDS_OFFICE President of Russia asserted; Denis Manturov HOLDS_OFFICE Adviser to President of Russia asserted",
    ],
    ["The President of France spoke to Ana Lopez.", ""],
    ["Ana Lopez and the President of France spoke.", ""],
  ],
};

/** "Ana Lopez is the president of France", "was appointed ambassador", "resigned as prime minister". */
export const becomesOffice: Link = {
  id: "relate/office/becomes",
  predicate: "HOLDS_OFFICE",
  confidence: 0.85,
  find: (reading) => {
    const pairs: Pair[] = [];
    for (const office of mentionsOf(reading, "Office")) {
      const { tree } = reading;
      const verb = predicateOf(tree, headOf(tree, office));
      const holder = verb === undefined ? listedBefore(reading, office, pairs.at(-1)) : subjectOf(reading, tree, verb);
      const lemma = verb === undefined ? "" : tree.tokens[verb]?.lemma;
      if (holder) pairs.push({ subject: holder, object: office, ...valuesOf(reading, office, lemma) });
    }
    return pairs;
  },
  examples: [
    ["Ana Lopez is the president of France.", "Ana Lopez HOLDS_OFFICE President of France asserted"],
    ["Ana Lopez serves as defence minister of France.", "Ana Lopez HOLDS_OFFICE Defence minister of France asserted"],
    [
      "Ana Lopez was appointed defence minister of France.",
      "Ana Lopez HOLDS_OFFICE Defence minister of France asserted",
    ],
    ["Ana Lopez resigned as president of France.", "Ana Lopez HOLDS_OFFICE President of France asserted"],
    ["Ana Lopez met the president of France.", ""],
    ["Ana Lopez is close to the president of France.", ""],
  ],
};

const JOINT = /^(?:, | and |, and | & )(?:(?:the|a|then|former|also|currently)[ -]){0,2}$/;
/** Between a person and the post behind: letters behind the name, a comma or dash, and what a post may begin with. */
const BEHIND_NAME =
  /^(?: \([^()]{1,30}\))?(?:,? (?:\p{Lu}{2,4}|Jr\.?|Sr\.?|PhD))?(?:,| —| –| -| &mdash;| \()(?: who (?:is|was|serves as|served as))? ?(?:(?:a|an|the|then|now|also|currently|current|former|acting|new|his|her|its|their|top|senior)[ -]){0,3}$/u;

function besideOffice(reading: Reading, office: Placed): Placed | undefined {
  const people = mentionsOf(reading, "Person").map((placed) => ({ ...placed.mention, type: placed.type, placed }));
  const aides = mentionsOf(reading, "Office").some((other) => isInside(other, office) && other.last === office.last);
  const behind = aides ? undefined : findHolder(office.mention, people, reading.source.text)?.placed;
  const direct = behind ?? beforeOffice(reading, office);
  if (direct) return direct;
  const next = mentionsOf(reading, "Office").find((other) => other.first === office.last + 2);
  const joined =
    next && !hasCountry(reading, next) && /^(?:and|&)$/.test(reading.sentence.tokens[office.last + 1]?.text ?? "");
  return joined ? findHolder(next.mention, people, reading.source.text)?.placed : undefined;
}

/** The person right before the post in apposition, over whose post it is: "Ana Lopez, South Korea’s ambassador". */
function beforeOffice(reading: Reading, office: Placed): Placed | undefined {
  const owner = mentionsOf(reading, "Country", "Organization").find((mention) => endsBefore(reading, mention, office));
  const from = owner ?? office;
  const person = mentionsOf(reading, "Person").findLast(
    ({ last, mention }) => last < from.first && mention.form === "name",
  );
  return person && BEHIND_NAME.test(wordsBetween(reading, person, from)) ? person : undefined;
}

function endsBefore(reading: Reading, { last }: Placed, office: Placed): boolean {
  return last + 1 === office.first || (isPossessiveAt(reading, last + 1) && last + 2 === office.first);
}

/** "Ana Lopez, minister of trade and former ambassador": the second post of a list behind its holder. */
function listedBefore(reading: Reading, office: Placed, last: Pair | undefined): Placed | undefined {
  if (!last || last.subject.first > last.object.first) return undefined;
  return JOINT.test(wordsBetween(reading, last.object, office)) ? last.subject : undefined;
}

/** "Foreign Minister and Russian Deputy Prime Minister Denis Manturov": the second post is somebody else’s. */
function hasCountry(reading: Reading, office: Placed): boolean {
  return reading.mentions.some((mention) => mention.type === "Country" && mention.first === office.first);
}

const BECOMING: ReadonlySet<string> = wordSet(
  "become serve appoint name elect re-elect reelect nominate designate resign quit remain install inaugurate swear confirm retire work act",
);
const LEAVING: ReadonlySet<string> = new Set(["resign", "quit", "retire"]);

/** The verb or, with a copula, the noun itself that says of its subject that it holds the post at `head`. */
function predicateOf(tree: Tree, head: number): number | undefined {
  for (const index of conjunctsOf(tree, head)) {
    if (index > head) continue;
    if (childrenBy(tree, index, "cop").length > 0) return index;
    const token = tree.tokens[index];
    const isPredicate = token !== undefined && ["xcomp", "obj", "obl", "nmod"].some((label) => isLabel(token, label));
    const isAs = childrenBy(tree, index, "case").every((child) => tree.tokens[child]?.lemma === "as");
    if (isPredicate && isAs && BECOMING.has(tree.tokens[token.head]?.lemma ?? "")) return token.head;
  }
  return undefined;
}

function subjectOf(reading: Reading, tree: Tree, verb: number): Placed | undefined {
  const [subject] = childrenBy(tree, verb, "nsubj");
  return subject === undefined
    ? undefined
    : mentionsOf(reading, "Person").find(({ first, last }) => first <= subject && subject <= last);
}

/** "then-", "former", "ex-", "resigned as": held, no longer holds; from when to when. */
function valuesOf(reading: Reading, office: Placed, verb = ""): Pick<Pair, "values"> {
  const words = `${reading.sentence.tokens[office.first - 1]?.text ?? ""} ${office.mention.text}`.toLowerCase();
  const former = LEAVING.has(verb) || /(?:^|[\s])(?:then|former|ex)\b/.test(words);
  const values = { ...(former ? { former: "true" } : {}), ...termOf(reading, office) };
  return Object.keys(values).length > 0 ? { values } : {};
}

/** "president since 2000", "minister from 2011 to 2015", "ambassador until May 2020" */
function termOf(reading: Reading, office: Placed): Readonly<Record<string, string>> {
  const { dates } = datesIn(reading);
  const date = dates.find(
    ({ first, governor }) => first > office.last && governor >= office.first && governor <= office.last,
  );
  if (!date) return {};
  if (date.bound === "since") return { from: date.past };
  if (/^(?:until|till)$/.test(date.bound)) return { to: date.past };
  const [from, to] = date.past.split("/");
  return from && to ? { from, to } : {};
}
