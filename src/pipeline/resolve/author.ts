import type { Span } from "../../domain/span.ts";
import type { Anaphor } from "./anaphor.ts";
import type { Referent } from "./referent.ts";
import type { TakenUp } from "./take-up.ts";

/** A rule whose candidates are said by whoever the text is by. */
const FIRST_PERSON = "recognise/nouns/first-person";
/** How far from the end of a text its author signs it, in UTF-16 code units. */
const SIGNATURE = 200;

export function isFirstPerson({ candidate }: Anaphor): boolean {
  return candidate.rule === FIRST_PERSON;
}

/** What "I" takes up outside quotation marks: the one who signs the text, or the only one that its headline names. */
export function takeUpAuthor(
  anaphors: readonly Anaphor[],
  referents: readonly Referent[],
  text: string,
): readonly TakenUp[] {
  const mine = anaphors.filter(isFirstPerson);
  const author = mine.length > 0 ? findAuthor(referents, text) : undefined;
  if (!author) return [];
  return mine
    .filter(({ candidate }) => !isQuoted(text, candidate))
    .map((anaphor) => ({ anaphor, antecedents: [{ ...author, factor: "author" }] }));
}

interface Author {
  readonly referent: Referent;
  readonly span: Span;
}

function findAuthor(referents: readonly Referent[], text: string): Author | undefined {
  const people = referents.filter(({ type }) => type === "Person");
  const headline = text.indexOf("\n");
  const signed = people.flatMap((referent) => namedIn(referent, (span) => isSignature(text, span)));
  const named = people.flatMap((referent) => namedIn(referent, ({ end }) => end <= headline));
  return signed.length > 0 ? signed.at(-1) : named.length === 1 ? named[0] : undefined;
}

function namedIn(referent: Referent, isThere: (span: Span) => boolean): readonly Author[] {
  const span = referent.references.find(isThere);
  return span ? [{ referent, span: { start: span.start, end: span.end } }] : [];
}

/** A line of its own near the end. */
function isSignature(text: string, { start, end }: Span): boolean {
  if (start < text.length - SIGNATURE) return false;
  const before = text.slice(text.lastIndexOf("\n", start - 1) + 1, start);
  return before.trim() === "" && /^[.,]?\s*(?:\n|$)/.test(text.slice(end, end + 5));
}

/** Inside quotation marks somebody else says it: an odd number of marks stands before it in its paragraph. */
function isQuoted(text: string, { start }: Span): boolean {
  const paragraph = text.slice(Math.max(text.lastIndexOf("\n", start), start - LONGEST_PARAGRAPH), start);
  const plain = (paragraph.match(/"/g) ?? []).length;
  const [open, close] = [paragraph.lastIndexOf("“"), paragraph.lastIndexOf("”")];
  return plain % 2 === 1 || open > close;
}

const LONGEST_PARAGRAPH = 4000;
