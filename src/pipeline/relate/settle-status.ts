import type { Status } from "../../domain/claim.ts";
import type { Said } from "../../domain/merge-claims.ts";
import type { Sentence } from "../../domain/sentence.ts";

/**
 * What a noun tells has no tense ("the minister’s visit to Japan marks …"). It is planned where it is dated behind the document, or where all
 * that the document says of the same doer with a verb is planned.
 */
export function settleStatuses(
  said: readonly Said[],
  sentences: readonly Sentence[],
  published: string | undefined,
): readonly Said[] {
  const verbs = verbStarts(sentences);
  const isTenseless = ({ evidence: { triggerSpan } }: Said) =>
    triggerSpan === undefined || !verbs.has(triggerSpan.start);
  const tensed = new Map<string, Set<Status>>();
  for (const each of said) {
    if (isTenseless(each) && each.evidence.status === "asserted") continue;
    const key = keyOf(each);
    tensed.set(key, (tensed.get(key) ?? new Set()).add(each.evidence.status));
  }
  return said.map((each): Said => {
    if (!isTenseless(each) || each.evidence.status !== "asserted") return each;
    const others = tensed.get(keyOf(each));
    const { date } = each.evidence;
    const ahead =
      isBehind(date, published) || (!isOver(date, published) && others?.size === 1 && others.has("planned"));
    return ahead ? { ...each, evidence: { ...each.evidence, status: "planned" } } : each;
  });
}

/** Where verbs begin: what is told elsewhere is told by a noun, or by two names side by side ("the summit in Rome"). */
function verbStarts(sentences: readonly Sentence[]): ReadonlySet<number> {
  return new Set(
    sentences.flatMap(({ tokens }) => tokens.filter(({ tag }) => tag === "VERB").map(({ start }) => start)),
  );
}

function keyOf({ subject, predicate }: Said): string {
  return `${subject} ${predicate}`;
}

/** True where the date, of a day or a period, begins later than the day of publication. */
function isBehind(date: string | undefined, published: string | undefined): boolean {
  return date !== undefined && published?.length === 10 && date.slice(0, 10) > published && date.length >= 10;
}

/** True where the date ends before publication, as far as both are precise. */
function isOver(date: string | undefined, published: string | undefined): boolean {
  const end = date?.split("/").at(-1);
  return end !== undefined && published !== undefined && !end.startsWith("-") && end < published.slice(0, end.length);
}
