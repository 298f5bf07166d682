import type { Values } from "../../domain/claim.ts";
import type { Span } from "../../domain/span.ts";
import { ancestorsOf, caseOf, headWithin } from "../../text/tree.ts";
import { findMoney, findShares } from "./quantities.ts";
import { type Placed, type Reading, tokenAt, wordAt } from "./reading.ts";

/** What a frame found, as far as its values depend on it. */
interface Told {
  readonly trigger: number;
  readonly object: Placed;
}

type FindValue = (reading: Reading, told: Told) => string | undefined;

/** How the values that a schema names are found; a schema's own names that are not here stay unfilled. */
const FINDERS: Readonly<Record<string, FindValue>> = {
  place: (reading, told) => placedBehind(reading, told, ["Place", "Country"], /^(?:in|at)$/),
  from: (reading, told) => placedBehind(reading, told, ["Country", "Organization"], /^from$/),
  value: sumAt,
  quantity: quantityBefore,
  role: roleOf,
};

/** The values of these names that the words around the trigger give; undefined where they give none. */
export function findValues(reading: Reading, told: Told, names: readonly string[]): Values | undefined {
  const found = names.flatMap((name) => {
    const value = FINDERS[name]?.(reading, told);
    return value ? [[name, value] as const] : [];
  });
  return found.length > 0 ? Object.fromEntries(found) : undefined;
}

/** The first name of these types that hangs on the trigger by this preposition, with no other verb between. */
function placedBehind(
  reading: Reading,
  { trigger, object }: Told,
  types: readonly string[],
  preposition: RegExp,
): string | undefined {
  const found = reading.mentions.find((mention) => {
    if (mention === object || mention.nested || !types.includes(mention.type)) return false;
    const head = headWithin(reading.tree, mention.first, mention.last);
    return preposition.test(caseOf(reading.tree, head)) && isInClause(reading, head, trigger);
  });
  return found?.mention.text.replace(/\s+/g, " ");
}

function isInClause(reading: Reading, index: number, trigger: number): boolean {
  const above = ancestorsOf(reading.tree, index);
  const at = above.indexOf(trigger);
  return at !== -1 && above.slice(0, at).every((each) => tokenAt(reading, each)?.tag !== "VERB");
}

/** The sum of money, else the share ("50 percent tariffs"), in the clause of the trigger or before its object. */
function sumAt(reading: Reading, told: Told): string | undefined {
  const { source, sentence } = reading;
  const isTold = (span: Span) => {
    const at = sentence.tokens.findIndex((token) => token.end > span.start);
    return isInClause(reading, at, told.trigger) || isBeforeObject(reading, at, told.object);
  };
  const money = findMoney(source.text, sentence).find(isTold);
  const share = money ?? findShares(source.text, sentence).find(isTold);
  return share?.text;
}

/** "the $5 billion S-400 system" */
function isBeforeObject({ tree }: Reading, at: number, object: Placed): boolean {
  const head = headWithin(tree, object.first, object.last);
  return at < object.first && ancestorsOf(tree, at).includes(head);
}

const MORE = /^(?:additional|further|more|several|dozens|hundreds)$/;

/** "98 Ilyushin aircraft", "additional S-400 systems" */
function quantityBefore(reading: Reading, { object }: Told): string | undefined {
  for (let at = object.first - 1; at >= object.first - 2; at--) {
    const token = tokenAt(reading, at);
    const isSum =
      /^[$€£¥₹]$|^(?:million|billion|trillion)$/.test(wordAt(reading, at)) || wordAt(reading, at - 1) === "$";
    if (isSum) return undefined;
    if (token?.tag === "NUM" || MORE.test(wordAt(reading, at))) return token?.text;
  }
  return undefined;
}

const ROLES: Readonly<Record<string, string>> = {
  host: "host",
  "co-host": "host",
  hold: "host",
  chair: "chair",
  preside: "chair",
  "co-chair": "co-chair",
  address: "speaker",
  speak: "speaker",
  mediate: "mediator",
  moderate: "moderator",
};

function roleOf(reading: Reading, { trigger }: Told): string | undefined {
  return ROLES[tokenAt(reading, trigger)?.lemma ?? ""];
}
