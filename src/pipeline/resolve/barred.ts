import type { Token } from "../../domain/sentence.ts";
import { ancestorsOf } from "../../text/tree.ts";
import { wordSet } from "../../text/word-set.ts";
import { type Anaphor, isDescribing } from "./anaphor.ts";
import { distanceTo, hasSameDeed, hasSameParty, hasSameWords, hasTitle, type Option } from "./factors.ts";
import type { Place } from "./place.ts";

/** True where the words cannot take up this thing, whatever speaks for it. */
export function isBarred(anaphor: Anaphor, option: Option): boolean {
  return (
    isInside(anaphor.place, option.trace.place) ||
    isOtherEnd(anaphor, option.trace.place) ||
    hasOtherCountry(anaphor, option) ||
    (anaphor.kind === "pronoun" ? isBarredForPronoun(anaphor, option) : isBarredForNoun(anaphor, option))
  );
}

function isInside(a: Place, b: Place): boolean {
  return a.start < b.end && b.start < a.end;
}

/** "Norway told it": one who does it and to whom it is done are two, unless one belongs to the other ("its"). */
function isOtherEnd({ place, kind }: Anaphor, other: Place): boolean {
  if (place.sentence !== other.sentence || kind === "description") return false;
  const [a, b] = [place.tree.tokens[place.head], other.tree.tokens[other.head]];
  if (!a || !b || !isEnd(a.label) || !isEnd(b.label)) return false;
  return a.head === b.head || isControlled(place, a, b);
}

/** "Norway wants to sign it": who wants is who signs. */
function isControlled({ tree }: Place, object: Token, subject: Token): boolean {
  const verb = tree.tokens[object.head];
  return object.label === "obj" && subject.label === "nsubj" && verb?.label === "xcomp" && verb.head === subject.head;
}

function isEnd(label: string): boolean {
  return /^(?:nsubj|obj|iobj|obl)/.test(label);
}

function hasOtherCountry({ countries }: Anaphor, { referent }: Option): boolean {
  return (
    countries.size > 0 &&
    referent.countries.size > 0 &&
    ![...countries].some((country) => referent.countries.has(country))
  );
}

/** How many sentences back a pronoun reaches; "its" inside a sentence no further than its start. */
const REACH = { person: 3, thing: 1, inside: 0 };
/** Things that a text takes up by a noun, if at all. */
const NEVER: ReadonlySet<string> = new Set(["Office", ""]);

function isBarredForPronoun(anaphor: Anaphor, option: Option): boolean {
  const { gender, expected } = anaphor;
  const { type, gender: known } = option.referent;
  const distance = distanceTo(anaphor, option);
  if ((gender !== undefined) !== (type === "Person") || (gender && known && gender !== known)) return true;
  if (NEVER.has(type) || (expected?.firm && !expected.types.includes(type))) return true;
  if (type === "Agreement" && (!isLikelyAgreement(anaphor, option) || isOfLaw(anaphor, option))) return true;
  if (option.trace.place.start > anaphor.place.start) return !isAhead(anaphor, option.trace.place);
  if (gender) return distance > REACH.person;
  const inside = anaphor.place.role === "owner" && anaphor.place.first > 0;
  return distance > (inside ? REACH.inside : REACH.thing);
}

/** Agreements do little: a pronoun stands for one where its verb says so, or where it goes on being what the text speaks of. */
function isLikelyAgreement({ expected, place }: Anaphor, { trace }: Option): boolean {
  if (expected) return expected.types.includes("Agreement");
  const goesOn = trace.place.role === "subject" || trace.place.role === place.role;
  return (place.role === "subject" || place.role === "object") && goesOn;
}

const LAWS: ReadonlySet<string> = wordSet("bill law act decree legislation ordinance");

/** "passed the bill and will sign it": the bill stands nearer than the agreement, and is none. */
function isOfLaw({ place }: Anaphor, { trace }: Option): boolean {
  const from = trace.place.sentence === place.sentence ? trace.place.last : -1;
  return place.tree.tokens
    .slice(from + 1, place.first)
    .some((token) => LAWS.has(token.lemma) && token.tag === "NOUN" && /^(?:obj|nsubj:pass)$/.test(token.label));
}

/** "During his visit, the minister …": the subject of the clause that the words before it belong to. */
function isAhead({ place }: Anaphor, other: Place): boolean {
  if (place.sentence !== other.sentence || place.role !== "owner" || other.role !== "subject") return false;
  const clause = other.tree.tokens[other.head]?.head ?? -1;
  return clause > other.head && ancestorsOf(place.tree, place.head).includes(clause);
}

/** How many sentences back a noun of each type reaches, where its words are not in the name. */
const NOUN_REACH: Readonly<Record<string, number>> = { Agreement: 1000, Country: 2, Event: 3, System: 3, Place: 2 };

/**
 * Nouns of agreements take up whatever agreement is spoken of; a body is taken up by the noun in its name, a person by the title,
 * other things by their noun or where nothing else of the kind is spoken of.
 */
function isBarredForNoun(anaphor: Anaphor, option: Option): boolean {
  const { referent, trace } = option;
  if (anaphor.kind === "description") return !isSameDescribed(anaphor, option);
  if (isDescribing(anaphor) && !isDescribedThing(anaphor, option)) return true;
  if (trace.place.start > anaphor.place.start) return true;
  if (referent.type === "Person") return !hasTitle(anaphor, referent);
  if (referent.type === "Country" && !isSpokenOf(option)) return true;
  if (referent.nouns.has(anaphor.noun)) return false;
  const reach = NOUN_REACH[referent.type] ?? 0;
  return distanceTo(anaphor, option) > reach || (!option.isOnly && !/^(?:Agreement|Country)$/.test(referent.type));
}

/** "the fisheries agreement": the one that words or parties show, that "this" points at, or that alone has been spoken of. */
function isDescribedThing(anaphor: Anaphor, option: Option): boolean {
  const pointed = (anaphor.isThis && option.isLast) || option.isOnly;
  return pointed || hasSameWords(anaphor, option) || hasSameParty(anaphor, option);
}

/** "the government", "the country": of one that does something there, or that the whole text is about. */
function isSpokenOf({ trace, isMostNamed }: Option): boolean {
  return isMostNamed || trace.place.role === "subject";
}

/** What is described is the named one where words, parties or deed say so; beside the name in one sentence it is another one. */
function isSameDescribed(anaphor: Anaphor, option: Option): boolean {
  if (distanceTo(anaphor, option) === 0) return false;
  return hasSameWords(anaphor, option) || hasSameParty(anaphor, option) || hasSameDeed(anaphor, option);
}
